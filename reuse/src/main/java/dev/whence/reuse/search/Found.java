package dev.whence.reuse.search;

import dev.whence.reuse.align.Alignment;

/**
 * A passage between two documents, by their numbers; the later one is the home text of the alignment.
 *
 * @param crowded whether all that told of the pair stands in many documents
 * @param copy whether chance does not explain it
 */
record Found(int earlier, int later, Alignment alignment, boolean crowded, boolean copy) {}
