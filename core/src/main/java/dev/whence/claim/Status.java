package dev.whence.claim;

import java.util.Locale;

/** How a figure is put forward. */
public enum Status {
    ASSERTED,
    /** Allegedly, reportedly, unconfirmed. */
    ALLEGED,
    /** The source says that it is not so. */
    DENIED,
    /** Feared, could rise to. */
    EXPECTED,
    /** Computed in the text from other numbers. */
    DERIVED;

    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
