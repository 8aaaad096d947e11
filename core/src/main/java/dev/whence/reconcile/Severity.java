package dev.whence.reconcile;

import java.util.Locale;

/** How much a finding changes what a reader may take from the reports. */
public enum Severity {
    /** Figures cannot stand as printed. */
    HIGH,
    /** Figures stand on less than it seems. */
    MEDIUM,
    /** Good to know. */
    LOW;

    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
