/**
 * Two reports side by side: the passages that they share, word against word, and what stands between.
 *
 * <p>Takes passages; gives rows for the template. Which report had a text first is said with the reason, or not at all.
 */
@NullMarked
package dev.whence.view.page.compare;

import org.jspecify.annotations.NullMarked;
