/**
 * Two texts side by side: the passages they share, aligned word by word.
 *
 * <p>Takes the words of two texts as hashes; gives alignments in word numbers. The answer hangs on the two texts alone,
 * never on other documents: what it is worth is judged elsewhere.
 */
@NullMarked
package dev.whence.reuse.align;

import org.jspecify.annotations.NullMarked;
