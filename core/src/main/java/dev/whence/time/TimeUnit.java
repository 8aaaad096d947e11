package dev.whence.time;

import java.time.LocalDate;
import java.util.Optional;

/** A unit in which windows and distances are counted. */
enum TimeUnit {
    HOUR,
    DAY,
    WEEKEND,
    WEEK,
    FORTNIGHT,
    MONTH,
    YEAR;

    /** Of "days", "nights", "hrs", "weeks". */
    static Optional<TimeUnit> of(String word) {
        if (word.startsWith("weekend")) {
            return Optional.of(WEEKEND);
        }
        if (word.startsWith("hour") || word.equals("hrs")) {
            return Optional.of(HOUR);
        }
        if (word.startsWith("day") || word.startsWith("night")) {
            return Optional.of(DAY);
        }
        if (word.startsWith("week")) {
            return Optional.of(WEEK);
        }
        if (word.startsWith("fortnight")) {
            return Optional.of(FORTNIGHT);
        }
        if (word.startsWith("month")) {
            return Optional.of(MONTH);
        }
        return word.startsWith("year") ? Optional.of(YEAR) : Optional.empty();
    }

    LocalDate before(LocalDate day, int count) {
        return switch (this) {
            case HOUR -> day.minusDays((count + 23) / 24);
            case DAY, WEEKEND -> day.minusDays(count);
            case WEEK -> day.minusWeeks(count);
            case FORTNIGHT -> day.minusWeeks(2L * count);
            case MONTH -> day.minusMonths(count);
            case YEAR -> day.minusYears(count);
        };
    }

    LocalDate after(LocalDate day, int count) {
        return before(day, -count);
    }

    /** What "two weeks ago" or "two weeks later" leaves open: days are meant exactly, weeks and months are not. */
    Days around(LocalDate day) {
        return switch (this) {
            case HOUR, DAY -> Days.on(day);
            case WEEK, WEEKEND, FORTNIGHT -> new Days(day.minusDays(3), day.plusDays(3));
            case MONTH -> new Days(day.minusDays(15), day.plusDays(15));
            case YEAR -> Days.year(day.getYear());
        };
    }

    /** The calendar's week, month or year that holds a day. */
    Days holding(LocalDate day) {
        return switch (this) {
            case HOUR, DAY -> Days.on(day);
            case WEEKEND -> Days.weekendOf(day);
            case WEEK, FORTNIGHT -> Days.weekOf(day);
            case MONTH -> Days.month(day.getYear(), day.getMonthValue());
            case YEAR -> Days.year(day.getYear());
        };
    }
}
