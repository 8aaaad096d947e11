package dev.whence.reuse.notes;

import dev.whence.reuse.passage.Match;
import java.util.List;

/**
 * Where a passage lies in both texts, in UTF-16 units.
 *
 * @param matches the words that both sides have
 */
public record Place(int fromStart, int fromEnd, int toStart, int toEnd, List<Match> matches) {
    public Place {
        matches = List.copyOf(matches);
    }
}
