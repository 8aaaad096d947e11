/**
 * How telling it is that two texts share these words, measured on the documents themselves.
 *
 * <p>Takes counts of words and pairs of words over the different runs of four, so that a text copied a thousand times
 * counts once; gives bits. Knows no language and no document.
 */
@NullMarked
package dev.whence.reuse.background;

import org.jspecify.annotations.NullMarked;
