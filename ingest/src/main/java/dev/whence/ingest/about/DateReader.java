package dev.whence.ingest.about;

import dev.whence.report.ReportDate;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the day in words such as {@code 12 June 2025, 08:14}, {@code June 12th, 2025}, {@code 13 Jan 90},
 * {@code 2025-06-12T08:14:00+02:00}, {@code 12.06.2025} or {@code Thu, 12 Jun 2025 08:14:00 GMT}.
 *
 * <p>The day is the one on the calendar of whoever wrote it: a time zone does not move it. {@code 03/04/2025} may be
 * March or April and is no date; {@code 13/04/2025} is one.
 */
public final class DateReader {
    private record Form(Pattern pattern, Function<MatchResult, Optional<ReportDate>> value) {}

    private static final String DAY = "(\\d{1,2})(?:st|nd|rd|th)?";
    private static final String YEAR = "((?:1[5-9]|20)\\d\\d)";

    private static final List<Form> DAYS = List.of(
            form(
                    "\\b" + YEAR + "[-/.](\\d{1,2})[-/.](\\d{1,2})(?!\\d)",
                    m -> day(year(m, 1), number(m, 2), number(m, 3))),
            form("\\b(?:1[5-9]|20)\\d{6}\\b", DateReader::compact),
            form(
                    "\\b" + DAY + "(?:\\s+of)?[\\s.-]+(" + DateWords.MONTH + ")[\\s,-]+" + YEAR + "\\b",
                    m -> day(year(m, 3), month(m, 2), number(m, 1))),
            form(
                    "\\b(" + DateWords.MONTH + ")\\s*" + DAY + "\\s*,?\\s+" + YEAR + "\\b",
                    m -> day(year(m, 3), month(m, 1), number(m, 2))),
            form(
                    "\\b" + DAY + "[\\s-](" + DateWords.MONTH + ")[\\s-]'?(\\d\\d)(?![\\d:])",
                    m -> day(year(m, 3), month(m, 2), number(m, 1))),
            form(
                    "(?<![\\d.])(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?" + YEAR + "(?!\\d)",
                    m -> day(year(m, 3), number(m, 2), number(m, 1))),
            form("(?<![\\d/-])(\\d{1,2})([/-])(\\d{1,2})\\2" + YEAR + "(?!\\d)", DateReader::dayAndMonthInSomeOrder));

    private static final List<Form> SPANS = List.of(
            form("^\\W*(" + DateWords.MONTH + ")\\s*,?\\s+" + YEAR + "\\W*$", m -> month(year(m, 2), month(m, 1))),
            form("^\\W*" + YEAR + "-(\\d\\d)\\W*$", m -> month(year(m, 1), number(m, 2))),
            form("^\\W*" + YEAR + "\\W*$", m -> year(year(m, 1))));

    private DateReader() {}

    /** A date and the stretch of the words in which it stands. */
    record Found(int start, int end, ReportDate date) {}

    /** The first day that stands in the words, with its place. */
    static Optional<Found> find(CharSequence words) {
        return DAYS.stream().flatMap(form -> first(form, words).stream()).min(Comparator.comparingInt(Found::start));
    }

    /** The first day that stands in the words. */
    public static Optional<ReportDate> day(CharSequence words) {
        return find(words).map(Found::date);
    }

    /** The first day that stands in the words, or the month or year that they are: {@code December 2016}. */
    public static Optional<ReportDate> dayOrSpan(CharSequence words) {
        return day(words)
                .or(() -> SPANS.stream()
                        .flatMap(form -> first(form, words).stream())
                        .map(Found::date)
                        .findFirst());
    }

    private static Optional<Found> first(Form form, CharSequence words) {
        Matcher matcher = form.pattern().matcher(words);
        while (matcher.find()) {
            Optional<ReportDate> date = form.value().apply(matcher.toMatchResult());
            if (date.isPresent()) {
                return Optional.of(new Found(matcher.start(), matcher.end(), date.get()));
            }
        }
        return Optional.empty();
    }

    private static Optional<ReportDate> dayAndMonthInSomeOrder(MatchResult match) {
        int first = number(match, 1);
        int second = number(match, 3);
        int year = year(match, 4);
        if (first == second || first > 12) {
            return day(year, second, first);
        }
        return second > 12 ? day(year, first, second) : Optional.empty();
    }

    private static Optional<ReportDate> compact(MatchResult match) {
        String digits = match.group();
        return day(
                Integer.parseInt(digits.substring(0, 4)),
                Integer.parseInt(digits.substring(4, 6)),
                Integer.parseInt(digits.substring(6)));
    }

    private static Optional<ReportDate> day(int year, int month, int day) {
        try {
            return Optional.of(ReportDate.on(LocalDate.of(year, month, day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<ReportDate> month(int year, int month) {
        try {
            YearMonth span = YearMonth.of(year, month);
            return Optional.of(new ReportDate(span.atDay(1), span.atEndOfMonth()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<ReportDate> year(int year) {
        return Optional.of(new ReportDate(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
    }

    private static int number(MatchResult match, int group) {
        return Integer.parseInt(match.group(group));
    }

    private static int month(MatchResult match, int group) {
        return DateWords.month(match.group(group)).orElse(0);
    }

    private static int year(MatchResult match, int group) {
        return DateWords.year(match.group(group));
    }

    private static Form form(String pattern, Function<MatchResult, Optional<ReportDate>> value) {
        return new Form(Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE), value);
    }
}
