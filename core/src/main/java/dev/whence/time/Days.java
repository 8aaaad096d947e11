package dev.whence.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;

/** A stretch of days, both ends inclusive. */
record Days(LocalDate from, LocalDate to) {

    /** @throws IllegalArgumentException if it would end before it begins */
    Days {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("Days from " + from + " to " + to);
        }
    }

    static Days on(LocalDate day) {
        return new Days(day, day);
    }

    static Days month(int year, int month) {
        YearMonth whole = YearMonth.of(year, month);
        return new Days(whole.atDay(1), whole.atEndOfMonth());
    }

    static Days year(int year) {
        return new Days(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /** Monday to Sunday. */
    static Days weekOf(LocalDate day) {
        LocalDate monday = day.minusDays(day.getDayOfWeek().getValue() - DayOfWeek.MONDAY.getValue());
        return new Days(monday, monday.plusDays(6));
    }

    /** The last Saturday and Sunday that have begun by a day. */
    static Days weekendOf(LocalDate day) {
        LocalDate saturday = day.minusDays(Math.floorMod(day.getDayOfWeek().getValue() - 6, 7));
        return new Days(saturday, saturday.plusDays(1));
    }

    /** One day, or a night over two. */
    boolean isDay() {
        return !from.plusDays(1).isBefore(to);
    }

    Days plusDays(long days) {
        return new Days(from.plusDays(days), to.plusDays(days));
    }

    /** No further than a day, as a report cannot count what is still to come; later days stay as they are. */
    Days upTo(LocalDate last) {
        return to.isAfter(last) && !from.isAfter(last) ? new Days(from, last) : this;
    }
}
