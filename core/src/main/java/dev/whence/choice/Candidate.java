package dev.whence.choice;

import java.util.EnumSet;

/** What could be chosen, and the clues that hold for it. */
public record Candidate<V, C extends Enum<C>>(V value, EnumSet<C> clues) {
    public Candidate {
        clues = EnumSet.copyOf(clues);
    }
}
