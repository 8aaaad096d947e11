package dev.whence.passage;

import java.util.Locale;

/** Which way a passage went between its two sides. */
public enum Flow {
    FROM_TO,
    TO_FROM,
    UNKNOWN;

    /** As exports have it: {@code from-to}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
