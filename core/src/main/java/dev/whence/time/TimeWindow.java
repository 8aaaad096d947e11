package dev.whence.time;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The time of what is counted. Either end may be open: "until 9 May" has no first day, "since 1 March" in a report of
 * unknown date no last one.
 *
 * @param words as named: {@code first two weeks of the operation}
 * @param from the first day, where it follows from the text and the report's date
 * @param to the last day, inclusive
 */
public record TimeWindow(String words, Optional<LocalDate> from, Optional<LocalDate> to) {

    /** @throws IllegalArgumentException if it would end before it begins */
    public TimeWindow {
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            throw new IllegalArgumentException("A window from " + from.get() + " to " + to.get());
        }
    }

    /** How closely the days are known; empty where an end is open, or beyond a year. */
    public Optional<DatePrecision> precision() {
        return from.flatMap(first -> to.flatMap(last -> DatePrecision.of(first, last)));
    }
}
