/**
 * Sources: who is relied on for what, and which outlets relay whom.
 *
 * <p>Takes the chains of all claims; gives rows for the template. Never ranks a source by trust: by how often it is
 * relied on, and then by name.
 */
@NullMarked
package dev.whence.view.page.source;

import org.jspecify.annotations.NullMarked;
