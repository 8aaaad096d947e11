package dev.whence.time;

import dev.whence.language.Sentence;
import dev.whence.report.ReportDate;
import java.util.Optional;

/**
 * The days that an expression of time stands for. Dates of the calendar need a year, their own or the report's;
 * "yesterday", "last Friday" and "over the past two months" the report's day; "the next day" what the report spoke of
 * last; "the first two weeks of the operation" its start. What does not follow stays open.
 */
public final class TimeResolver {
    private final Optional<ReportDate> report;
    private final EventStarts starts;

    /**
     * @param report when the report was published
     * @param starts when the events that it tells of began
     */
    public TimeResolver(Optional<ReportDate> report, EventStarts starts) {
        this.report = report;
        this.starts = starts;
    }

    /**
     * The window of an expression.
     *
     * @param told the days that the report spoke of last, for "the next day"
     */
    public TimeWindow window(Sentence s, TimeExpression expression, Optional<TimeWindow> told) {
        TimeReading.Ends ends = new TimeReading(s, expression, report, told.flatMap(TimeResolver::days), starts).read();
        return new TimeWindow(name(s, expression), ends.from(), ends.to());
    }

    private static Optional<Days> days(TimeWindow window) {
        return window.from().flatMap(from -> window.to().map(to -> new Days(from, to)));
    }

    /** Does it name days, rather than an hour, an event or a vague "recently"? */
    public static boolean isAnchored(Sentence s, TimeExpression expression) {
        return new Expression(s, expression).isAnchored();
    }

    /** Does it name a day or month of the calendar: "7 Sep 89", "12.06.2025"? */
    public static boolean isDate(Sentence s, TimeExpression expression) {
        return holds(s, expression, TimeWords.MONTH | TimeWords.DATE);
    }

    /** Does it name a day of the week, or one as seen from the report: "Wednesday", "yesterday"? */
    public static boolean isDay(Sentence s, TimeExpression expression) {
        return holds(s, expression, TimeWords.WEEKDAY | TimeWords.DEICTIC);
    }

    /** Does it place what happened, if not on a day: "in the first two hours", "in ten years of war", "recently"? */
    public static boolean isOfItsOwn(Sentence s, TimeExpression expression) {
        boolean counted = holds(s, expression, TimeWords.UNIT)
                && (holds(s, expression, TimeWords.WHICH)
                        || new TimeWords(s, expression).is(expression.to() - 1, TimeWords.AFTER));
        boolean vague = holds(s, expression, TimeWords.VAGUE);
        boolean during = isDuration(s, expression) && isAnchored(s, expression) && isDuring(s.norm(expression.from()));
        return (counted || vague || during) && !isHour(s, expression);
    }

    private static boolean isDuring(String preposition) {
        return preposition.equals("in") || preposition.equals("over") || preposition.equals("for");
    }

    /** Is it how long something took, rather than when: "in two days", "after a night of fighting"? */
    public static boolean isDuration(Sentence s, TimeExpression expression) {
        TimeWords words = new TimeWords(s, expression);
        boolean counted = false;
        for (int i = expression.from(); i < expression.to(); i++) {
            counted |= words.is(i, TimeWords.UNIT) && words.is(i - 1, TimeWords.COUNT | TimeWords.NUMBER);
            boolean named = words.is(
                    i, TimeWords.WEEKDAY | TimeWords.MONTH | TimeWords.DATE | TimeWords.DEICTIC | TimeWords.ORDINAL);
            boolean placed = i > expression.from() && words.is(i, TimeWords.WHICH | TimeWords.AFTER | TimeWords.SINCE);
            if (named
                    || placed
                    || words.is(i, TimeWords.WHICH | TimeWords.SINCE)
                    || s.norm(i).equals("into")) {
                return false;
            }
        }
        return counted;
    }

    /** Is it still to come, as seen from the report: "tomorrow", "next week"? */
    public static boolean isToCome(Sentence s, TimeExpression expression) {
        return holds(s, expression, TimeWords.TO_COME) && !isSeenFromBefore(s, expression);
    }

    /** Is it an hour or a part of a day, with no day: "at dawn", "by 9 p.m."? */
    public static boolean isHour(Sentence s, TimeExpression expression) {
        TimeWords words = new TimeWords(s, expression);
        boolean hour = false;
        for (int i = expression.from(); i < expression.to(); i++) {
            boolean clock =
                    words.is(i, TimeWords.CLOCK) && !(words.is(i, TimeWords.UNIT) && !words.is(i - 1, TimeWords.HOUR));
            hour |= clock || words.is(i, TimeWords.DAYPART | TimeWords.TIME | TimeWords.HOUR);
            boolean which = words.is(i, TimeWords.WHICH) && !words.is(i, TimeWords.EARLY);
            if (which || words.is(i, TimeWords.WEEKDAY | TimeWords.MONTH | TimeWords.DATE | TimeWords.DEICTIC)) {
                return false;
            }
        }
        return hour;
    }

    /** Is it seen from what the report spoke of last: "the next day", "two hours later"? */
    public static boolean isSeenFromBefore(Sentence s, TimeExpression expression) {
        DiscourseReading reading =
                new DiscourseReading(new Expression(s, expression), Optional.empty(), Optional.empty());
        for (int i = expression.from(); i < expression.to(); i++) {
            if (reading.claims(i)) {
                return true;
            }
        }
        return false;
    }

    /** "since Monday", "between 3 and 5 May": no day on which something began. */
    static boolean isSpan(Sentence s, TimeExpression expression) {
        String first = s.norm(expression.from());
        return first.equals("since") || first.equals("between") || first.equals("until") || first.equals("before");
    }

    private static boolean holds(Sentence s, TimeExpression expression, long kinds) {
        TimeWords words = new TimeWords(s, expression);
        for (int i = expression.from(); i < expression.to(); i++) {
            if (words.is(i, kinds)) {
                return true;
            }
        }
        return false;
    }

    /** "on 12 June" is named "12 June"; "since 12 June" keeps its "since". */
    private static String name(Sentence s, TimeExpression expression) {
        int from = expression.from();
        while (from < expression.to() - 1
                && isIdle(s.norm(from))
                && !s.norm(from + 1).equals("of")) {
            from++;
        }
        StringBuilder text = new StringBuilder();
        for (int i = from; i < expression.to(); i++) {
            if (i > from && !s.token(i).touches(s.token(i - 1))) {
                text.append(' ');
            }
            text.append(s.token(i).text());
        }
        return text.toString();
    }

    private static boolean isIdle(String norm) {
        return switch (norm) {
            case "on", "in", "at", "the", "during", "from", "by", "of", "over", "within" -> true;
            default -> false;
        };
    }
}
