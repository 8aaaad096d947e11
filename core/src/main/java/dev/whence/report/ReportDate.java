package dev.whence.report;

import java.time.LocalDate;

/**
 * The day, or the span of days, on which a report was published; {@code first} equals {@code last} where the day is
 * known. "December 2016" is 2016-12-01 to 2016-12-31. Both ends are inclusive.
 */
public record ReportDate(LocalDate first, LocalDate last) {

    /** @throws IllegalArgumentException if it would end before it begins */
    public ReportDate {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("A date from " + first + " to " + last);
        }
    }

    public static ReportDate on(LocalDate day) {
        return new ReportDate(day, day);
    }

    public boolean isDay() {
        return first.equals(last);
    }
}
