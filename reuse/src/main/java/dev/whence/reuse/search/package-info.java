/**
 * The stages of a search in their order: from documents to pairs to passages.
 *
 * <p>Takes documents in any order; gives passages in theirs, earliest document first.
 */
@NullMarked
package dev.whence.reuse.search;

import org.jspecify.annotations.NullMarked;
