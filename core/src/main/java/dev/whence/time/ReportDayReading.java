package dev.whence.time;

import java.time.LocalDate;
import java.util.Optional;

/** As seen from the day of the report: "yesterday", "on Monday", "last week", "the past six weeks", "three days ago". */
final class ReportDayReading {
    private static final int FEW_HOURS = 6;

    private final Expression e;
    private final LocalDate today;

    ReportDayReading(Expression expression, LocalDate today) {
        this.e = expression;
        this.today = today;
    }

    Optional<Days> at(int i) {
        Optional<Days> named = deictic(i);
        if (named.isPresent()) {
            return named;
        }
        if (e.is(i, TimeWords.WEEKDAY)) {
            return Optional.of(weekday(i));
        }
        if (e.is(i, TimeWords.DAYPART)) {
            return part(i);
        }
        if (e.is(i, TimeWords.SEASON) || !e.is(i, TimeWords.UNIT)) {
            return Optional.empty();
        }
        return TimeUnit.of(e.norm(i)).flatMap(unit -> unit(unit, i));
    }

    private Optional<Days> deictic(int i) {
        return switch (e.norm(i)) {
            case "today", "tonight" -> Optional.of(Days.on(today));
            case "yesterday" -> Optional.of(Days.on(today.minusDays(1)));
            case "tomorrow" -> Optional.of(Days.on(today.plusDays(1)));
            case "overnight" -> Optional.of(new Days(today.minusDays(1), today));
            default -> Optional.empty();
        };
    }

    private Days weekday(int i) {
        LocalDate day = lastOn(e.weekday(i));
        String which = e.norm(i - 1);
        if (which.equals("next") || which.equals("coming")) {
            return Days.on(day.plusWeeks(1));
        }
        if (which.equals("last") && day.equals(today)) {
            return Days.on(day.minusWeeks(1));
        }
        boolean ofLastWeek = e.has(i + 1, i + 4, "last") && e.has(i + 2, i + 5, "week"); // "Friday of last week"
        return Days.on(ofLastWeek ? inLastWeek(day) : day);
    }

    private LocalDate lastOn(int weekday) {
        return today.minusDays(Math.floorMod(today.getDayOfWeek().getValue() - weekday, 7));
    }

    private LocalDate inLastWeek(LocalDate day) {
        return day.isBefore(Days.weekOf(today).from()) ? day : day.minusWeeks(1);
    }

    /** "this morning", "last night" */
    private Optional<Days> part(int i) {
        int at = i - 1;
        if (e.norm(at).equals("early") || e.norm(at).equals("late")) {
            at--;
        }
        String which = e.norm(at);
        if (which.equals("this")) {
            return Optional.of(Days.on(today));
        }
        return which.equals("last") ? Optional.of(Days.on(today.minusDays(1))) : Optional.empty();
    }

    private Optional<Days> unit(TimeUnit unit, int i) {
        String which = e.norm(i - 1);
        switch (which) {
            case "last", "past" -> {
                return Optional.of(past(unit, i));
            }
            case "this", "current" -> {
                return Optional.of(unit.holding(today).upTo(today));
            }
            case "next", "coming" -> {
                return unit == TimeUnit.HOUR
                        ? Optional.empty()
                        : Optional.of(unit.holding(unit.after(today, 1))).filter(days -> i + 1 == e.to);
            }
            default -> {
                return unit == TimeUnit.WEEKEND && which.equals("the")
                        ? Optional.of(Days.weekendOf(today).upTo(today))
                        : counted(unit, i);
            }
        }
    }

    /** "last week" is the calendar's, "the past week" is the seven days before. */
    private Days past(TimeUnit unit, int i) {
        boolean plural = e.norm(i).endsWith("s");
        if (unit == TimeUnit.HOUR || plural) {
            return unit == TimeUnit.HOUR && !plural ? Days.on(today) : new Days(unit.before(today, 1), today);
        }
        if (unit == TimeUnit.WEEKEND) {
            return Days.weekendOf(today.minusDays(2));
        }
        boolean calendar = e.norm(i - 1).equals("last") && unit != TimeUnit.DAY;
        return calendar ? unit.holding(unit.before(today, 1)) : new Days(unit.before(today, 1), today);
    }

    private Optional<Days> counted(TimeUnit unit, int i) {
        int count = e.count(i - 1);
        boolean upToNow = e.has(e.from, i, "last") || e.has(e.from, i, "past");
        boolean few = e.norm(i - 1).equals("few");
        if (few && unit == TimeUnit.HOUR && upToNow) {
            return Optional.of(Days.on(today));
        }
        if (count == 0) {
            return Optional.empty();
        }
        if (e.norm(i + 1).equals("ago")) {
            return isMore() ? Optional.empty() : Optional.of(ago(unit, count));
        }
        boolean shortly = e.is(i + 1, TimeWords.EVENT_OF) && i + 2 < e.to; // "in five days of fighting"
        if (shortly && !upToNow && !e.has(e.from, i, "first") && unit == TimeUnit.DAY && isEvent(i + 2)) {
            return Optional.of(new Days(unit.before(today, count - 1), today));
        }
        boolean within = e.norm(e.from).equals("in") || e.norm(e.from).equals("within");
        boolean aDay = i == e.to - 1 && within && (unit == TimeUnit.DAY && count == 1 || unit == TimeUnit.HOUR);
        return upToNow || aDay ? Optional.of(new Days(unit.before(today, count), today)) : Optional.empty();
    }

    /** "Two hours ago" is still today; "14 hours ago" may be. */
    private Days ago(TimeUnit unit, int count) {
        if (unit == TimeUnit.HOUR && count < 24) {
            return new Days(count <= FEW_HOURS ? today : today.minusDays(1), today);
        }
        return unit.around(unit.before(today, count));
    }

    private boolean isEvent(int i) {
        return e.is(i, TimeWords.EVENT) || e.is(i + 1, TimeWords.EVENT);
    }

    /** "more than a month ago" is no month in particular. */
    private boolean isMore() {
        return e.norm(e.from - 1).equals("than") || e.norm(e.from - 1).equals("over");
    }
}
