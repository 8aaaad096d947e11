package dev.whence.time;

import dev.whence.language.Sentence;
import dev.whence.report.ReportDate;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The days that an expression of time stands for, as seen from the day of the report: "yesterday", "last Friday",
 * "since 1 March", "over the past two months", "in May 2025". Without a day of the report only full dates resolve.
 */
public final class TimeResolver {

    private TimeResolver() {}

    /** Both ends are inclusive; what does not follow stays empty. */
    public static TimeWindow window(Sentence s, TimeExpression expression, Optional<ReportDate> report) {
        int from = expression.from();
        while (from < expression.to() - 1
                && isIdle(s.norm(from))
                && !s.norm(from + 1).equals("of")) {
            from++;
        }
        String words = text(s, from, expression.to());
        Optional<Days> days = new TimeReading(
                        s, expression, report.filter(d -> d.first().plusDays(31).isAfter(d.last())))
                .days();
        return new TimeWindow(words, days.map(Days::from), days.map(Days::to));
    }

    /** Does it name days, rather than an hour, an event or a vague "recently"? */
    public static boolean isAnchored(Sentence s, TimeExpression expression) {
        TimeWords words = new TimeWords(s, expression);
        for (int i = expression.from(); i < expression.to(); i++) {
            if (words.is(i, TimeWords.ANCHORS)) {
                return true;
            }
        }
        return false;
    }

    /** "on 12 June" is named "12 June"; "since 12 June" keeps its "since". */
    private static boolean isIdle(String norm) {
        return norm.equals("on")
                || norm.equals("in")
                || norm.equals("at")
                || norm.equals("the")
                || norm.equals("during")
                || norm.equals("from")
                || norm.equals("by")
                || norm.equals("of")
                || norm.equals("over")
                || norm.equals("within");
    }

    private static String text(Sentence s, int from, int to) {
        StringBuilder text = new StringBuilder();
        for (int i = from; i < to; i++) {
            if (i > from && !s.token(i).touches(s.token(i - 1))) {
                text.append(' ');
            }
            text.append(s.token(i).text());
        }
        return text.toString();
    }

    /** A stretch of days, both ends inclusive. */
    record Days(LocalDate from, LocalDate to) {
        static Days on(LocalDate day) {
            return new Days(day, day);
        }

        static Days month(int year, int month) {
            LocalDate first = LocalDate.of(year, month, 1);
            return new Days(first, first.plusMonths(1).minusDays(1));
        }

        static Days year(int year) {
            return new Days(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
        }

        static Days weekOf(LocalDate day) {
            LocalDate monday = day.minusDays(day.getDayOfWeek().getValue() - DayOfWeek.MONDAY.getValue());
            return new Days(monday, monday.plusDays(6));
        }
    }
}
