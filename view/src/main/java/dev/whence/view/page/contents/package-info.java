/**
 * All that a page is made from, held whole: readings, passages, what was reconciled, and the short names (anchors) by
 * which one part of the page points to another.
 *
 * <p>Takes a {@link dev.whence.view.Dossier}; gives it by id. Never renders.
 */
@NullMarked
package dev.whence.view.page.contents;

import org.jspecify.annotations.NullMarked;
