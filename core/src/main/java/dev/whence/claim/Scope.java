package dev.whence.claim;

import java.util.Locale;

/** What stretch of time or events a figure speaks for. */
public enum Scope {
    /** One event. */
    INCIDENT,
    /** A stated window. */
    PERIOD,
    /** So far, since the start. */
    CUMULATIVE,
    /** Per day, per month. */
    RATE,
    /** A strength at a moment. */
    STANDING;

    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
