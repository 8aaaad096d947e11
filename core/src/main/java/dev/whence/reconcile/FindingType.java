package dev.whence.reconcile;

import java.util.Locale;

/** What a reader should look at. */
public enum FindingType {
    /** One question, intervals that cannot both hold. */
    CONTRADICTION,
    /** Parts do not sum up; a product, a percentage or a running total is off. */
    ARITHMETIC,
    /** "4,486 thousand" where 4,486 is meant. */
    UNIT_SLIP,
    SUBSET_EXCEEDS_WHOLE,
    /** A toll so far that shrinks. */
    FALLING_CUMULATIVE,
    /** A figure, its measure, population, window or source changes between the original and a relay. */
    RELAY_DRIFT,
    /** Several reports, one origin. */
    SINGLE_ORIGIN,
    /** One unusual set of figures under different originators. */
    SAME_FIGURES,
    /** The same origin, a later figure. */
    REVISION,
    /** A report dropped the source that the text it copied named. */
    UNATTRIBUTED,
    /** Figures that look rival but count something else. */
    NOT_COMPARABLE;

    /** As in exports: {@code unit-slip}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
