package dev.whence.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** How closely a window is known, by the numbers of the UCDP GED codebook ({@code date_prec}). */
public enum DatePrecision {
    EXACT_DAY(1, "exact day"),
    FEW_DAYS(2, "2 to 6 days"),
    WEEK(3, "a week"),
    MONTH(4, "8 to 31 days"),
    YEAR(5, "up to a year");

    private final int code;
    private final String label;

    DatePrecision(int code, String label) {
        this.code = code;
        this.label = label;
    }

    /** 1 to 5, the smaller the closer. */
    public int code() {
        return code;
    }

    public String label() {
        return label;
    }

    /** Of a stretch of days, both ends inclusive; the codebook has no number for more than a year. */
    static Optional<DatePrecision> of(LocalDate from, LocalDate to) {
        long days = ChronoUnit.DAYS.between(from, to) + 1;
        if (days <= 7) {
            return Optional.of(days == 7 ? WEEK : days > 1 ? FEW_DAYS : EXACT_DAY);
        }
        if (days <= 31) {
            return Optional.of(MONTH);
        }
        return to.isBefore(from.plusYears(1)) ? Optional.of(YEAR) : Optional.empty();
    }
}
