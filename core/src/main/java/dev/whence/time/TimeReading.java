package dev.whence.time;

import dev.whence.language.Sentence;
import dev.whence.report.ReportDate;
import dev.whence.time.TimeResolver.Days;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** One reading of an expression's days: dates, days of the week, "the past six weeks", and two of them joined. */
final class TimeReading {
    private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";
    private static final String WEEKDAYS = "montuewedthufrisatsun";

    private final Sentence s;
    private final int from;
    private final int end;
    private final Optional<LocalDate> today;
    private final TimeWords words;

    TimeReading(Sentence sentence, TimeExpression expression, Optional<ReportDate> report) {
        this.s = sentence;
        this.from = expression.from();
        this.end = expression.to();
        this.today = report.map(ReportDate::last);
        this.words = new TimeWords(sentence, expression);
    }

    Optional<Days> days() {
        Optional<Days> first = Optional.empty();
        Optional<Days> second = Optional.empty();
        boolean range = false;
        for (int i = from; i < end; i++) {
            String norm = s.norm(i);
            boolean joins = first.isPresent()
                    && (norm.equals("to")
                            || norm.equals("until")
                            || norm.equals("-")
                            || norm.equals("–")
                            || norm.equals("and"));
            range |= joins;
            Optional<Days> here = at(i);
            if (here.isPresent() && first.isEmpty()) {
                first = here;
            } else if (here.isPresent() && range && second.isEmpty()) {
                second = here;
            }
        }
        if (first.isEmpty()) {
            return Optional.empty();
        }
        if (second.isPresent() && !second.get().to().isBefore(first.get().from())) {
            return Optional.of(new Days(first.get().from(), second.get().to()));
        }
        return since() ? untilToday(first.get()) : first;
    }

    private boolean since() {
        return s.norm(from).equals("since");
    }

    private Optional<Days> untilToday(Days days) {
        return today.filter(day -> !day.isBefore(days.from())).map(day -> new Days(days.from(), day));
    }

    private Optional<Days> at(int i) {
        try {
            if (words.is(i, TimeWords.MONTH)) {
                return month(i);
            }
            if (words.is(i, TimeWords.YEAR) && !nearMonth(i)) {
                return Optional.of(Days.year(Integer.parseInt(s.norm(i).substring(0, 4))))
                        .filter(days -> s.norm(i).length() == 4);
            }
            if (words.is(i, TimeWords.DATE)) {
                return plainDate(s.norm(i));
            }
            return today.flatMap(day -> seenFrom(day, i));
        } catch (DateTimeException e) {
            return Optional.empty(); // "31 June" names no day
        }
    }

    private boolean nearMonth(int i) {
        return words.is(i - 1, TimeWords.MONTH) || words.is(i - 2, TimeWords.MONTH) || words.is(i - 3, TimeWords.MONTH);
    }

    private Optional<Days> month(int i) {
        int month = index(MONTHS, s.norm(i));
        int day = dayAt(i - 1);
        int year = yearAt(i + 1);
        if (day == 0 && !words.is(i - 1, TimeWords.DAY)) {
            day = dayAt(i + 1);
            year = year > 0 ? year : day > 0 ? yearAt(s.norm(i + 2).equals(",") ? i + 3 : i + 2) : 0;
        }
        if (month == 0) {
            return Optional.empty();
        }
        if (year == 0 && today.isEmpty()) {
            return Optional.empty();
        }
        if (day == 0) {
            Days whole = Days.month(year > 0 ? year : yearOf(month, 1), month);
            return Optional.of(partOf(whole, i));
        }
        LocalDate last = LocalDate.of(year > 0 ? year : yearOf(month, day), month, day);
        int first = words.is(i - 1, TimeWords.DAY) && !words.is(i - 2, TimeWords.MONTH) ? dayAt(i - 3) : 0;
        // "14 to 17 September"
        return Optional.of(first > 0 && first < day ? new Days(last.withDayOfMonth(first), last) : Days.on(last));
    }

    /** "the first three days of June", "the last week of May" */
    private Days partOf(Days month, int i) {
        if (!s.norm(i - 1).equals("of") || !words.is(i - 2, TimeWords.UNIT)) {
            return month;
        }
        int count = words.is(i - 3, TimeWords.WHICH) ? 1 : count(i - 3);
        int length = count * daysOf(s.norm(i - 2));
        String which = words.is(i - 3, TimeWords.WHICH) ? s.norm(i - 3) : s.norm(i - 4);
        if (length == 0 || length > 28) {
            return month;
        }
        if (which.equals("first")) {
            return new Days(month.from(), month.from().plusDays(length - 1L));
        }
        return which.equals("last") || which.equals("final")
                ? new Days(month.to().minusDays(length - 1L), month.to())
                : month;
    }

    /** The year that brings a day nearest to the report's. */
    private int yearOf(int month, int day) {
        LocalDate now = today.orElseThrow();
        LocalDate same = LocalDate.of(now.getYear(), month, Math.min(day, 28));
        if (same.isAfter(now.plusDays(45))) {
            return now.getYear() - 1;
        }
        return same.isBefore(now.minusDays(320)) ? now.getYear() + 1 : now.getYear();
    }

    private Optional<Days> plainDate(String norm) {
        String[] parts = norm.split("[.-]");
        boolean yearFirst = parts[0].length() == 4;
        int year = Integer.parseInt(parts[yearFirst ? 0 : 2]);
        int day = Integer.parseInt(parts[yearFirst ? 2 : 0]);
        int full = year < 100 ? year + (year > 69 ? 1900 : 2000) : year;
        return Optional.of(Days.on(LocalDate.of(full, Integer.parseInt(parts[1]), day)));
    }

    private Optional<Days> seenFrom(LocalDate day, int i) {
        String norm = s.norm(i);
        Optional<Days> named = switch (norm) {
            case "today", "tonight" -> Optional.of(Days.on(day));
            case "yesterday" -> Optional.of(Days.on(day.minusDays(1)));
            case "tomorrow" -> Optional.of(Days.on(day.plusDays(1)));
            case "overnight" -> Optional.of(new Days(day.minusDays(1), day)).filter(d -> end == i + 1);
            default -> Optional.empty();
        };
        if (named.isPresent()) {
            return named;
        }
        if (words.is(i, TimeWords.WEEKDAY)) {
            return Optional.of(Days.on(weekday(day, norm, s.norm(i - 1))));
        }
        if (words.is(i, TimeWords.DAYPART)) {
            return part(day, i);
        }
        return words.is(i, TimeWords.UNIT) ? unit(day, i) : Optional.empty();
    }

    private static LocalDate weekday(LocalDate today, String name, String which) {
        int wanted = index(WEEKDAYS, name);
        int back = Math.floorMod(today.getDayOfWeek().getValue() - wanted, 7);
        if (which.equals("next") || which.equals("coming")) {
            return today.plusDays(back == 0 ? 7 : 7 - back);
        }
        return today.minusDays(back == 0 && which.equals("last") ? 7 : back);
    }

    /** "this morning", "last night" */
    private Optional<Days> part(LocalDate day, int i) {
        String which = s.norm(i - 1);
        if (which.equals("this")) {
            return Optional.of(Days.on(day));
        }
        return which.equals("last") ? Optional.of(Days.on(day.minusDays(1))) : Optional.empty();
    }

    private Optional<Days> unit(LocalDate day, int i) {
        String unit = s.norm(i);
        String which = s.norm(i - 1);
        boolean past = which.equals("last") || which.equals("past");
        if (past || which.equals("this")) {
            return single(day, unit, which);
        }
        int count = count(i - 1);
        if (count == 0) {
            return Optional.empty();
        }
        if (s.norm(i + 1).equals("ago") && i + 1 < end) {
            return Optional.of(Days.on(day.minusDays((long) count * daysOf(unit))))
                    .filter(d -> unit.startsWith("day"));
        }
        boolean upToNow = false;
        for (int at = from; at < i; at++) {
            upToNow |= s.norm(at).equals("last") || s.norm(at).equals("past");
        }
        return upToNow ? Optional.of(new Days(before(day, unit, count), day)) : Optional.empty();
    }

    private static Optional<Days> single(LocalDate day, String unit, String which) {
        int back = which.equals("last") ? 1 : 0;
        if (which.equals("past")) {
            return Optional.of(new Days(before(day, unit, 1), day));
        }
        return switch (unit) {
            case "day" -> Optional.of(new Days(day.minusDays(1), day)).filter(d -> back == 1);
            case "week" -> Optional.of(Days.weekOf(day.minusWeeks(back))).map(d -> back == 1 ? d : upTo(d, day));
            case "month" -> {
                LocalDate then = day.minusMonths(back);
                Days days = Days.month(then.getYear(), then.getMonthValue());
                yield Optional.of(back == 1 ? days : upTo(days, day));
            }
            case "year" -> Optional.of(Days.year(day.getYear() - back)).map(d -> back == 1 ? d : upTo(d, day));
            default -> Optional.empty();
        };
    }

    private static Days upTo(Days days, LocalDate day) {
        return new Days(days.from(), day);
    }

    private static LocalDate before(LocalDate day, String unit, int count) {
        if (unit.startsWith("month")) {
            return day.minusMonths(count);
        }
        return unit.startsWith("year")
                ? day.minusYears(count)
                : day.minusDays((long) count * Math.max(1, daysOf(unit)) / (unit.startsWith("hour") ? 24 : 1));
    }

    private static int daysOf(String unit) {
        if (unit.startsWith("day") || unit.startsWith("night")) {
            return 1;
        }
        if (unit.startsWith("hour")) {
            return 1;
        }
        return unit.startsWith("week") ? 7 : unit.startsWith("fortnight") ? 14 : 0;
    }

    private int count(int i) {
        String norm = s.norm(i);
        if (words.is(i, TimeWords.NUMBER) && isDigits(norm)) {
            return norm.length() < 5 ? Integer.parseInt(norm) : 0;
        }
        return switch (norm) {
            case "a", "an", "one" -> 1;
            case "two", "couple" -> 2;
            case "three" -> 3;
            case "four" -> 4;
            case "five" -> 5;
            case "six" -> 6;
            case "seven" -> 7;
            case "eight" -> 8;
            case "nine" -> 9;
            case "ten" -> 10;
            case "eleven" -> 11;
            case "twelve" -> 12;
            default -> 0;
        };
    }

    private static boolean isDigits(String norm) {
        for (int i = 0; i < norm.length(); i++) {
            if (norm.charAt(i) < '0' || norm.charAt(i) > '9') {
                return false;
            }
        }
        return !norm.isEmpty();
    }

    private int dayAt(int i) {
        if (!words.is(i, TimeWords.DAY) || i < from) {
            return 0;
        }
        String norm = s.norm(i);
        int digits = 0;
        while (digits < norm.length() && Character.isDigit(norm.charAt(digits))) {
            digits++;
        }
        int day = Integer.parseInt(norm.substring(0, digits));
        return day <= 31 ? day : 0;
    }

    private int yearAt(int i) {
        return words.is(i, TimeWords.YEAR) && s.norm(i).length() == 4 ? Integer.parseInt(s.norm(i)) : 0;
    }

    /** 1 for the first three letters of the list, 0 for none. */
    private static int index(String list, String word) {
        int at = word.length() < 3 ? -1 : list.indexOf(word.substring(0, 3));
        return at < 0 || at % 3 != 0 ? 0 : at / 3 + 1;
    }
}
