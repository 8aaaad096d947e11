package dev.whence.reconcile;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How an estimate is made of the claims of a question. */
public enum Policy {
    /** From the lowest to the highest stated figure; no best one. */
    ENVELOPE("the lowest and the highest figure; no best one"),
    /** Best is the figure of most origins, of several the latest. */
    SUPPORTED("best is the figure of most origins, then the latest"),
    /** Best is the lowest figure, as ACLED counts. */
    CONSERVATIVE("best is the lowest figure"),
    /** Best is the figure told last. */
    LATEST("best is the figure told last");

    private final String meaning;

    Policy(String meaning) {
        this.meaning = meaning;
    }

    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What it does, in words. */
    public String meaning() {
        return meaning;
    }

    /** By its label; empty for any other word. */
    public static Optional<Policy> of(String label) {
        return Arrays.stream(values())
                .filter(policy -> policy.label().equals(label))
                .findFirst();
    }
}
