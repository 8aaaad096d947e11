package dev.whence.time;

import dev.whence.language.Sentence;
import dev.whence.report.ReportDate;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One reading of an expression's days: each word is asked what days it names, by the calendar before the report's day,
 * then two of them are joined ("from Monday to Wednesday") or opened by their preposition ("since Monday").
 */
final class TimeReading {
    private final Expression e;
    private final Optional<LocalDate> last;
    private final Optional<LocalDate> today;
    private final CalendarReading calendar;
    private final DiscourseReading discourse;
    private final EventReading events;

    /** @param told the days that the report spoke of last */
    TimeReading(
            Sentence sentence,
            TimeExpression expression,
            Optional<ReportDate> report,
            Optional<Days> told,
            EventStarts starts) {
        this.e = new Expression(sentence, expression);
        this.last = report.map(ReportDate::last);
        this.today = report.filter(ReportDate::isDay).map(ReportDate::first);
        this.calendar = new CalendarReading(e, report);
        this.discourse = new DiscourseReading(e, told, today);
        this.events = new EventReading(e, starts, last);
    }

    /** Days with one or both ends; none where nothing follows. */
    record Ends(Optional<LocalDate> from, Optional<LocalDate> to) {
        static final Ends NONE = new Ends(Optional.empty(), Optional.empty());

        static Ends of(Days days) {
            return new Ends(Optional.of(days.from()), Optional.of(days.to()));
        }
    }

    /** @param calendar named by the calendar, which beats what is only seen from the report's day */
    private record Found(int at, Days days, boolean calendar, boolean weekday) {}

    Ends read() {
        List<Found> found = found();
        Optional<Days> joined = joined(found);
        if (joined.isPresent()) {
            return Ends.of(capped(joined.get()));
        }
        Optional<Days> counted = events.read();
        if (counted.isPresent()) {
            return Ends.of(capped(counted.get()));
        }
        return found.stream()
                .filter(Found::calendar)
                .findFirst()
                .or(() -> found.stream().findFirst())
                .map(this::opened)
                .orElse(Ends.NONE);
    }

    private List<Found> found() {
        List<Found> found = new ArrayList<>();
        for (int i = e.from; i < e.to; i++) {
            int at = i;
            try {
                Optional<Days> named = calendar.at(i).filter(days -> !discourse.claims(at));
                Optional<Days> seen = named.isPresent() ? named : seen(i);
                boolean weekday = named.isEmpty() && e.is(i, TimeWords.WEEKDAY);
                seen.ifPresent(days -> found.add(new Found(at, days, named.isPresent(), weekday)));
            } catch (DateTimeException impossible) {
                // "31 June" names no day
            }
        }
        return found;
    }

    private Optional<Days> seen(int i) {
        if (discourse.claims(i)) {
            return discourse.at(i);
        }
        return today.flatMap(day -> new ReportDayReading(e, day).at(i));
    }

    /** "between 1 March and 31 May", "2200 last night to 0500 today", "the 24 hours to Sunday", "overnight into Monday" */
    private Optional<Days> joined(List<Found> found) {
        for (Found second : found) {
            int join = joinBefore(second.at());
            if (join < 0) {
                continue;
            }
            Optional<Found> first = found.stream().filter(f -> f.at() < join).reduce((a, b) -> b);
            Optional<Days> stretch = stretchTo(join, second.days().to());
            if (stretch.isPresent()) {
                return stretch;
            }
            if (first.isPresent() && !e.norm(join).equals("into")) {
                return range(first.get(), second);
            }
            if (e.norm(join).equals("into") && second.days().isDay()) {
                LocalDate day = second.days().to();
                return Optional.of(new Days(day.minusDays(1), day));
            }
        }
        return Optional.empty();
    }

    private static Optional<Days> range(Found first, Found second) {
        LocalDate from = first.days().from();
        if (first.weekday() && from.isAfter(second.days().to())) {
            from = from.minusWeeks(1); // "from Friday to Tuesday", told on a Friday
        }
        return from.isAfter(second.days().to())
                ? Optional.empty()
                : Optional.of(new Days(from, second.days().to()));
    }

    /** Where the word stands that joins two ends; "and" does so only behind "between". */
    private int joinBefore(int i) {
        for (int at = i - 1; at > e.from; at--) {
            boolean and = e.norm(at).equals("and");
            boolean between = and
                    && (e.norm(e.from).equals("between") || e.norm(e.from + 1).equals("between"));
            if (e.is(at, TimeWords.JOIN) && (!and || between) || e.norm(at).equals("into")) {
                return at;
            }
        }
        return -1;
    }

    /** "in the 24 hours to 6 a.m. Sunday", "the two weeks to 5 May" */
    private Optional<Days> stretchTo(int join, LocalDate end) {
        Optional<TimeUnit> unit = e.is(join - 1, TimeWords.UNIT) ? TimeUnit.of(e.norm(join - 1)) : Optional.empty();
        boolean single = e.norm(join - 2).equals("the");
        int count = single ? 1 : e.count(join - 2);
        return unit.filter(u -> count > 0).map(u -> {
            LocalDate from = u.before(end, count);
            return new Days(u == TimeUnit.HOUR ? from : from.plusDays(1), end);
        });
    }

    /** What the preposition makes of the days: "since Monday", "until 9 May", "before Thursday". */
    private Ends opened(Found found) {
        Days days = found.days();
        Optional<LocalDate> from = Optional.of(days.from());
        String first = e.norm(e.from);
        boolean upTo = first.equals("up") && e.norm(e.from + 1).equals("to");
        if (isPartOfDay(found)) {
            return Ends.of(capped(days));
        }
        return switch (upTo ? "until" : first) {
            case "since" -> new Ends(from, last.filter(day -> !day.isBefore(days.from())));
            case "until", "till", "through" ->
                new Ends(Optional.empty(), Optional.of(capped(days).to()));
            case "before" -> new Ends(Optional.empty(), Optional.of(days.from().minusDays(1)));
            case "after" -> new Ends(from, last.filter(day -> !day.isBefore(days.from())));
            default -> Ends.of(capped(days));
        };
    }

    /** "before dawn on Friday", "after 9 p.m. on 3 May": on that day; "until midnight on Friday" ends with it. */
    private boolean isPartOfDay(Found found) {
        String first = e.norm(e.from);
        boolean hour = e.is(e.from + 1, TimeWords.DAYPART | TimeWords.TIME | TimeWords.HOUR)
                || e.is(e.from + 2, TimeWords.CLOCK);
        return (first.equals("before") || first.equals("after") || first.equals("by"))
                && hour
                && found.at() > e.from + 1
                && found.days().isDay();
    }

    private Days capped(Days days) {
        return last.map(days::upTo).orElse(days);
    }
}
