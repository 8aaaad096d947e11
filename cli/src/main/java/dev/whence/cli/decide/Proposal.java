package dev.whence.cli.decide;

import dev.whence.decision.Ruling;
import java.util.List;
import java.util.Optional;

/**
 * What a row of a file asks to be decided.
 *
 * @param line where the row stands
 * @param settles decisions that disagree and that it puts an end to
 */
public record Proposal(long line, Ruling ruling, Optional<String> reason, List<Integer> settles) {
    public Proposal {
        settles = List.copyOf(settles);
    }
}
