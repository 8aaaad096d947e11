package dev.whence.claim;

import java.util.List;

/** How far the program trusts its own reading: {@code sure} where nothing speaks against it, else {@code check}. */
public record Certainty(List<String> doubts) {
    public static final Certainty SURE = new Certainty(List.of());

    public Certainty {
        doubts = List.copyOf(doubts);
    }

    public boolean isSure() {
        return doubts.isEmpty();
    }

    /** {@code sure} or {@code check}. */
    public String label() {
        return isSure() ? "sure" : "check";
    }
}
