package dev.whence.claim;

import java.util.List;
import java.util.Optional;

/**
 * How far a reading is trusted: {@code sure} where nothing speaks against it or a person has accepted it, else
 * {@code check}.
 *
 * @param doubts what the program doubts in its own reading; they stay known when a person has accepted it
 * @param acceptedBy the person who vouches for the reading
 */
public record Certainty(List<String> doubts, Optional<String> acceptedBy) {
    public static final Certainty SURE = new Certainty(List.of());

    public Certainty {
        doubts = List.copyOf(doubts);
    }

    /** As the program sees it. */
    public Certainty(List<String> doubts) {
        this(doubts, Optional.empty());
    }

    /** The same reading, for which a person vouches. */
    public Certainty accepted(String person) {
        return new Certainty(doubts, Optional.of(person));
    }

    public boolean isSure() {
        return doubts.isEmpty() || acceptedBy.isPresent();
    }

    /** {@code sure} or {@code check}. */
    public String label() {
        return isSure() ? "sure" : "check";
    }
}
