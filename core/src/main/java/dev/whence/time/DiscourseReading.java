package dev.whence.time;

import dev.whence.language.Tag;
import java.time.LocalDate;
import java.util.Optional;

/**
 * As seen from the days that the report spoke of last: "the same day", "the next morning", "two days later", "over the
 * same period". Where it spoke of none, "a day earlier" and "the previous night" are seen from the report's own day.
 */
final class DiscourseReading {
    private final Expression e;
    private final Optional<Days> told;
    private final Optional<LocalDate> today;

    DiscourseReading(Expression expression, Optional<Days> told, Optional<LocalDate> today) {
        this.e = expression;
        this.told = told;
        this.today = today;
    }

    /** Whether the token is one of these at all; if so, no other reading may take it. */
    boolean claims(int i) {
        return e.is(i, TimeWords.UNIT | TimeWords.DAYPART | TimeWords.WEEKDAY | TimeWords.MONTH)
                && (isBackReference(i) || isShifted(i) || isDayShifted(i));
    }

    private boolean isBackReference(int i) {
        String which = which(i);
        boolean next = which.equals("next") && (isDay(i) || e.is(i, TimeWords.DAYPART));
        return next
                || which.equals("same")
                || which.equals("following")
                || which.equals("previous")
                || which.equals("preceding")
                || which.equals("that") && !e.is(i, TimeWords.WEEKDAY | TimeWords.MONTH);
    }

    private String which(int i) {
        boolean early = e.norm(i - 1).equals("early") || e.norm(i - 1).equals("late");
        return e.norm(early ? i - 2 : i - 1);
    }

    private boolean isDay(int i) {
        return e.norm(i).equals("day") || e.norm(i).equals("night");
    }

    /** "two days later", "a day earlier"; "48 hours before landfall" counts from something else. */
    private boolean isShifted(int i) {
        return e.is(i, TimeWords.UNIT) && e.count(i - 1) > 0 && shift(i) != 0;
    }

    /** "the day before" */
    private boolean isDayShifted(int i) {
        return e.is(i, TimeWords.UNIT) && e.norm(i - 1).equals("the") && shift(i) != 0;
    }

    /** 1 forwards, -1 backwards. */
    private int shift(int i) {
        return switch (e.norm(i + 1)) {
            case "later", "afterwards" -> 1;
            case "earlier" -> -1;
            case "after" -> isLast(i + 2) ? 1 : 0;
            case "before" -> isLast(i + 2) ? -1 : 0;
            default -> 0;
        };
    }

    private boolean isLast(int i) {
        if (i >= e.s.size() || !e.s.token(i).isWord()) {
            return true;
        }
        Tag tag = e.s.tag(i);
        return tag == Tag.VERB || tag == Tag.AUX || tag == Tag.ADP || tag == Tag.CCONJ;
    }

    Optional<Days> at(int i) {
        int shift = shift(i);
        TimeUnit unit = TimeUnit.of(e.norm(i)).orElse(TimeUnit.DAY);
        if (shift != 0) {
            int count = Math.max(1, e.count(i - 1));
            return shifted(shift, unit, count);
        }
        return switch (which(i)) {
            case "same", "that" -> same(unit, i);
            case "next", "following" -> following(unit, i);
            default -> previous(unit, i);
        };
    }

    private Optional<Days> shifted(int shift, TimeUnit unit, int count) {
        if (shift > 0) {
            return dayTold().map(day -> unit.around(unit.after(day, count)));
        }
        return dayTold()
                .or(() -> told.isEmpty() ? today : Optional.empty())
                .map(day -> unit.around(unit.before(day, count)));
    }

    /** A day, where the report spoke of one. */
    private Optional<LocalDate> dayTold() {
        return told.filter(Days::isDay).map(Days::to);
    }

    private Optional<Days> same(TimeUnit unit, int i) {
        if (e.norm(i).equals("period")) {
            return told;
        }
        if (e.is(i, TimeWords.WEEKDAY | TimeWords.MONTH)) {
            return Optional.empty();
        }
        return unit == TimeUnit.DAY ? told.filter(Days::isDay) : told.map(days -> unit.holding(days.from()));
    }

    private Optional<Days> following(TimeUnit unit, int i) {
        if (e.is(i, TimeWords.WEEKDAY)) {
            return dayTold().map(day -> Days.on(next(day, e.weekday(i))));
        }
        if (e.is(i, TimeWords.MONTH)) {
            return Optional.empty();
        }
        return unit == TimeUnit.DAY
                ? dayTold().map(day -> Days.on(day.plusDays(1)))
                : told.filter(days -> fits(unit, days))
                        .map(days ->
                                unit.holding(unit.after(unit.holding(days.to()).to(), 1)));
    }

    /** A week can follow upon a day or a week, but not upon March. */
    private static boolean fits(TimeUnit unit, Days told) {
        return !unit.after(told.from(), 1).isBefore(told.to());
    }

    private static LocalDate next(LocalDate day, int weekday) {
        int ahead = Math.floorMod(weekday - day.getDayOfWeek().getValue(), 7);
        return day.plusDays(ahead == 0 ? 7 : ahead);
    }

    private Optional<Days> previous(TimeUnit unit, int i) {
        Optional<LocalDate> base = dayTold().or(() -> told.isEmpty() ? today : Optional.empty());
        if (e.is(i, TimeWords.WEEKDAY)) {
            return base.map(day -> Days.on(next(day.minusDays(8), e.weekday(i))));
        }
        if (e.is(i, TimeWords.MONTH)) {
            return Optional.empty();
        }
        return unit == TimeUnit.DAY
                ? base.map(day -> Days.on(day.minusDays(1)))
                : base.map(day -> unit.holding(unit.before(unit.holding(day).from(), 1)));
    }
}
