/**
 * The words of the trade, as values: documents go in, passages and clusters come out.
 *
 * <p>All offsets are UTF-16 units of {@link dev.whence.reuse.passage.Document#text}. Nothing here computes; the records
 * check what they are given.
 */
@NullMarked
package dev.whence.reuse.passage;

import org.jspecify.annotations.NullMarked;
