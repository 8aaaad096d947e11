package dev.whence.decision;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a person ruled, when and why.
 *
 * @param number counts all decisions of a ledger, from 1 on, in the order they were made
 * @param settles the numbers of decisions that disagree and that this one puts an end to
 */
public record Decision(
        int number, String author, Instant at, Optional<String> reason, Ruling ruling, List<Integer> settles) {
    public Decision {
        settles = List.copyOf(settles);
    }
}
