package dev.whence.time;

import dev.whence.report.ReportDate;
import java.time.LocalDate;
import java.util.Optional;

/** "12 June 2025", "June 12-14", "mid-May", "the first three days of June", "the first half of 2024", "12.06.2025". */
final class CalendarReading {
    private final Expression e;
    private final Optional<ReportDate> published;

    /** @param published which gives a date without a year its year */
    CalendarReading(Expression expression, Optional<ReportDate> published) {
        this.e = expression;
        this.published = published;
    }

    /** The days that are named by the month, year or date at a token. */
    Optional<Days> at(int i) {
        if (e.is(i, TimeWords.MONTH)) {
            return month(i);
        }
        if (e.is(i, TimeWords.DATE)) {
            return plainDate(e.norm(i));
        }
        if (e.is(i, TimeWords.ORDINAL)) {
            return dayAlone(i);
        }
        if (!e.is(i, TimeWords.YEAR) || nearMonth(i) || isClock(i)) {
            return Optional.empty();
        }
        int year = Integer.parseInt(e.norm(i).substring(0, 4));
        boolean decade = e.norm(i).length() > 4;
        return Optional.of(
                decade
                        ? new Days(LocalDate.of(year, 1, 1), LocalDate.of(year + 9, 12, 31))
                        : partOf(Days.year(year), i));
    }

    /** "on the 9th": the last one */
    private Optional<Days> dayAlone(int i) {
        boolean alone = e.norm(i - 1).equals("the")
                && !nearMonth(i)
                && !e.is(i + 1, TimeWords.MONTH)
                && !e.norm(i + 1).equals("of");
        return published.filter(report -> alone && report.isDay()).map(report -> {
            LocalDate now = report.last();
            LocalDate month = e.day(i) > now.getDayOfMonth() ? now.minusMonths(1) : now;
            return Days.on(LocalDate.of(month.getYear(), month.getMonthValue(), e.day(i)));
        });
    }

    private boolean nearMonth(int i) {
        return e.is(i - 1, TimeWords.MONTH) || e.is(i - 2, TimeWords.MONTH) || e.is(i - 3, TimeWords.MONTH);
    }

    /** "at 1620", "between 1830 and 2200 on 10 December": wires write hours like that. */
    private boolean isClock(int i) {
        if (!e.is(i, TimeWords.HOUR)) {
            return false;
        }
        boolean old = e.norm(i).charAt(0) == '1' && e.norm(i).charAt(1) < '9';
        boolean dated = false;
        for (int at = e.from; at < e.to; at++) {
            dated |= e.is(at, TimeWords.MONTH | TimeWords.WEEKDAY | TimeWords.DEICTIC);
        }
        return e.norm(i - 1).equals("at")
                || dated
                || old && !e.norm(i - 1).equals("in") && !e.norm(i - 1).equals("since");
    }

    private Optional<Days> month(int i) {
        int month = e.month(i);
        int before = e.norm(i - 1).equals("of") ? i - 2 : i - 1;
        int at = e.day(before) > 0 ? before : i + 1;
        int day = e.day(at);
        int year = e.year(i + 1);
        if (at == i + 1 && day > 0) {
            int further = joins(i + 2) && e.day(i + 3) > 0 && !e.is(i + 4, TimeWords.MONTH) ? i + 3 : at;
            year = e.year(e.norm(further + 1).equals(",") ? further + 2 : further + 1);
            if (further > at) {
                return span(year, month, day, e.day(further));
            }
        }
        if (month == 0 || year == 0 && published.isEmpty()) {
            return Optional.empty();
        }
        if (day == 0) {
            return Optional.of(partOf(Days.month(year > 0 ? year : yearOf(month, 1), month), i));
        }
        int first = e.firstOfSpan(at);
        if (first == 0 && at == i - 1 && joins(i - 2) && !e.is(i - 4, TimeWords.MONTH)) {
            first = e.day(i - 3); // "14 to 17 September"
        }
        return span(year, month, first > 0 && first < day ? first : day, day);
    }

    private Optional<Days> span(int year, int month, int first, int last) {
        if (year == 0 && published.isEmpty()) {
            return Optional.empty();
        }
        LocalDate end = LocalDate.of(year > 0 ? year : yearOf(month, last), month, last);
        return first > last ? Optional.empty() : Optional.of(new Days(end.withDayOfMonth(first), end));
    }

    private boolean joins(int i) {
        return i >= e.from && e.is(i, TimeWords.JOIN);
    }

    /** "the first three days of June", "the last week of May", "early May", "the second half of 2024" */
    private Days partOf(Days whole, int i) {
        boolean month = e.is(i, TimeWords.MONTH);
        if (month && (e.norm(i).startsWith("mid-") || e.norm(i - 1).equals("mid"))) {
            return new Days(whole.from().plusDays(10), whole.from().plusDays(19));
        }
        if (month && e.norm(i - 1).equals("early")) {
            return new Days(whole.from(), whole.from().plusDays(9));
        }
        if (month && e.norm(i - 1).equals("late")) {
            return new Days(whole.from().plusDays(20), whole.to());
        }
        int of = e.norm(i - 1).equals("the") ? i - 2 : i - 1;
        if (of <= e.from || !e.norm(of).equals("of")) {
            return whole;
        }
        return switch (e.norm(of - 1)) {
            case "half" -> half(whole, e.norm(of - 2), month);
            case "end" -> Days.on(whole.to());
            case "start", "beginning" -> Days.on(whole.from());
            default -> units(whole, of);
        };
    }

    private static Days half(Days whole, String which, boolean month) {
        LocalDate middle =
                month ? whole.from().plusDays(14) : whole.from().plusMonths(6).minusDays(1);
        if (which.equals("first")) {
            return new Days(whole.from(), middle);
        }
        boolean second = which.equals("second") || which.equals("last") || which.equals("latter");
        return second ? new Days(middle.plusDays(1), whole.to()) : whole;
    }

    private Days units(Days whole, int of) {
        Optional<TimeUnit> unit = TimeUnit.of(e.norm(of - 1));
        boolean single = e.is(of - 2, TimeWords.WHICH);
        int count = single ? 1 : e.count(of - 2);
        String which = e.norm(single ? of - 2 : of - 3);
        if (unit.isEmpty() || count == 0) {
            return whole;
        }
        LocalDate firstEnd = unit.get().after(whole.from(), count).minusDays(1);
        LocalDate lastStart = unit.get().before(whole.to(), count).plusDays(1);
        if (which.equals("first") && firstEnd.isBefore(whole.to())) {
            return new Days(whole.from(), firstEnd);
        }
        boolean last = which.equals("last") || which.equals("final");
        return last && lastStart.isAfter(whole.from()) ? new Days(lastStart, whole.to()) : whole;
    }

    /** The year that brings a day nearest to the report's. */
    private int yearOf(int month, int day) {
        ReportDate report = published.orElseThrow();
        LocalDate now = report.last();
        if (!report.isDay() && report.first().getYear() == now.getYear()) {
            return now.getYear();
        }
        LocalDate same = LocalDate.of(now.getYear(), month, Math.min(day, 28));
        if (same.isAfter(now.plusDays(45))) {
            return now.getYear() - 1;
        }
        return same.isBefore(now.minusDays(320)) ? now.getYear() + 1 : now.getYear();
    }

    private static Optional<Days> plainDate(String norm) {
        String[] parts = norm.split("[.-]");
        boolean yearFirst = parts[0].length() == 4;
        int year = Integer.parseInt(parts[yearFirst ? 0 : 2]);
        int day = Integer.parseInt(parts[yearFirst ? 2 : 0]);
        int full = year < 100 ? year + (year > 69 ? 1900 : 2000) : year;
        return Optional.of(Days.on(LocalDate.of(full, Integer.parseInt(parts[1]), day)));
    }
}
