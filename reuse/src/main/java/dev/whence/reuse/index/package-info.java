/**
 * Which documents may share a passage: the words of all documents as hashes, their runs of four, and the pairs of
 * documents that have a telling run in common.
 *
 * <p>Takes documents; gives pairs to look at closely, at most a few for each document and run, however many documents have
 * it. Decides nothing about what is shared.
 */
@NullMarked
package dev.whence.reuse.index;

import org.jspecify.annotations.NullMarked;
