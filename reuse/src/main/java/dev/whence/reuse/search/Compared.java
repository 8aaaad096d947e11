package dev.whence.reuse.search;

import dev.whence.reuse.notes.PairNote;
import java.util.List;

/**
 * Two documents that were looked at closely.
 *
 * @param earlier the number of the earlier document
 * @param note all that the two share word by word
 * @param isNew whether the note was made now
 * @param found what counts of it: passages that tell something new
 */
record Compared(int earlier, PairNote note, boolean isNew, List<Found> found) {
    Compared {
        found = List.copyOf(found);
    }
}
