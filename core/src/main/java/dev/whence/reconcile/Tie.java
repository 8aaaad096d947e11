package dev.whence.reconcile;

import java.util.Locale;

/**
 * One step of who told whom.
 *
 * @param why in words, for a reader to check: {@code told the Herald, in 04-herald.txt}
 */
public record Tie(Teller from, Teller to, Kind kind, String why) {

    /** What speaks for the step. */
    public enum Kind {
        /** A report names the source. */
        CITED,
        /** A passage of one report stands in the other. */
        COPIED,
        /** The report tells a figure that it shares with another report, and names nobody. */
        SAME_FIGURES,
        /** The outlets belong to one owner. */
        SAME_OWNER;

        public String label() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
