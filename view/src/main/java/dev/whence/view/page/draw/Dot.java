package dev.whence.view.page.draw;

import dev.whence.claim.Status;
import dev.whence.quantity.Interval;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a drawing needs to know of a claim.
 *
 * @param origin the class of its origin's colour, {@code o0}
 * @param day when its report was published
 */
public record Dot(
        String anchor, Interval interval, Status status, boolean sure, String origin, Optional<LocalDate> day) {

    /** The shape for how the figure is put forward, as the page defines it. */
    String shape() {
        return switch (status) {
            case ASSERTED -> "d0";
            case ALLEGED -> "d1";
            case DENIED -> "d2";
            case EXPECTED -> "d3";
            case DERIVED -> "d4";
        };
    }

    /** Colour, and hollow where the reading is to be checked. */
    String css() {
        return sure ? origin : origin + " check";
    }
}
