/**
 * What a passage is worth: chance or copy, which kind, and which way it went.
 *
 * <p>Takes alignments, the background of all documents and what is known of the two; gives kinds and directions with
 * reasons. Finds no passages and drops none.
 */
@NullMarked
package dev.whence.reuse.judge;

import org.jspecify.annotations.NullMarked;
