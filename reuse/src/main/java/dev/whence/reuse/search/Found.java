package dev.whence.reuse.search;

import dev.whence.reuse.align.Alignment;
import dev.whence.reuse.notes.Place;

/**
 * A passage between two documents, by their numbers; the later one is the home text of the alignment.
 *
 * @param crowded whether all that told of the pair stands in many documents
 * @param copy whether chance does not explain it
 */
record Found(int earlier, Alignment alignment, Place place, boolean crowded, boolean copy) {}
