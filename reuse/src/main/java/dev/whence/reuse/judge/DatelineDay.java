package dev.whence.reuse.judge;

import dev.whence.reuse.word.WordList;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The day of a dateline, which has no year: "OSTRA, March 3 (Lorn Wire) -", "Ostra, 3 Mar. -". */
final class DatelineDay {
    private static final List<String> LINES = WordList.read(DatelineDay.class, "months.txt");
    private static final Map<String, Integer> MONTHS = months();
    private static final String MONTH = "(" + String.join("|", MONTHS.keySet()) + ")\\.?";
    private static final Pattern DAY = Pattern.compile(
            ",\\h*(?:" + MONTH + "\\h+(\\d{1,2})|(\\d{1,2})\\h+" + MONTH
                    + ")\\h*,?\\h*(?:\\([^()\\n]{2,60}\\)\\h*)?[-–—]",
            Pattern.CASE_INSENSITIVE);

    private DatelineDay() {}

    /** The first in the head of a text. */
    static Optional<MonthDay> of(String head) {
        Matcher matcher = DAY.matcher(head);
        if (!matcher.find()) {
            return Optional.empty();
        }
        boolean monthFirst = matcher.group(1) != null;
        String month = matcher.group(monthFirst ? 1 : 4).toLowerCase(Locale.ROOT);
        try {
            return Optional.of(
                    MonthDay.of(MONTHS.getOrDefault(month, 0), Integer.parseInt(matcher.group(monthFirst ? 2 : 3))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** That day in the year that brings it nearest to another day. */
    static LocalDate near(MonthDay day, LocalDate other) {
        LocalDate nearest = day.atYear(other.getYear());
        for (int year : List.of(other.getYear() - 1, other.getYear() + 1)) {
            LocalDate candidate = day.atYear(year);
            nearest = distance(candidate, other) < distance(nearest, other) ? candidate : nearest;
        }
        return nearest;
    }

    /** How many days lie between two. */
    static long distance(LocalDate one, LocalDate other) {
        return Math.abs(one.toEpochDay() - other.toEpochDay());
    }

    private static Map<String, Integer> months() {
        Map<String, Integer> months = new LinkedHashMap<>();
        for (int i = 0; i < LINES.size(); i++) {
            for (String name : LINES.get(i).split(" ")) {
                months.put(name, i + 1);
            }
        }
        return months;
    }
}
