package dev.whence.time;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Counted from the start of something, where the report says when it began: "the first two weeks of the operation",
 * "102 days into the war", "since the start of the offensive".
 */
final class EventReading {
    private final Expression e;
    private final EventStarts starts;
    private final Optional<LocalDate> today;

    EventReading(Expression expression, EventStarts starts, Optional<LocalDate> today) {
        this.e = expression;
        this.starts = starts;
        this.today = today;
    }

    Optional<Days> read() {
        int noun = noun();
        Optional<LocalDate> start =
                noun < 0 ? Optional.empty() : starts.of(e.norm(noun)).map(Days::from);
        if (start.isEmpty() || e.has(e.from, noun, "end")) {
            return Optional.empty();
        }
        for (int i = e.from; i < noun; i++) {
            Optional<TimeUnit> unit = e.is(i, TimeWords.UNIT) ? TimeUnit.of(e.norm(i)) : Optional.empty();
            if (unit.isPresent()) {
                return counted(unit.get(), i, start.get());
            }
        }
        boolean since = e.is(e.from, TimeWords.SINCE) && !e.norm(e.from).startsWith("unti");
        return since
                ? today.filter(day -> !day.isBefore(start.get())).map(day -> new Days(start.get(), day))
                : Optional.empty();
    }

    /** The event itself: "operation" in "the beginning of the operation". */
    private int noun() {
        for (int i = e.to - 1; i >= e.from; i--) {
            if (e.is(i, TimeWords.EVENT) && !e.is(i, TimeWords.BOUNDARY)) {
                return i;
            }
        }
        return -1;
    }

    private Optional<Days> counted(TimeUnit unit, int i, LocalDate start) {
        boolean single = e.norm(i - 1).equals("first");
        int count = single ? 1 : e.count(i - 1);
        if (count == 0) {
            return Optional.empty();
        }
        if (e.norm(i + 1).equals("into")) {
            LocalDate day = unit.after(start, count);
            boolean exact = unit == TimeUnit.DAY || unit == TimeUnit.HOUR;
            return Optional.of(
                    exact ? Days.on(day) : new Days(day, unit.after(day, 1).minusDays(1)));
        }
        boolean first = single || e.norm(i - 2).equals("first");
        return first
                ? Optional.of(new Days(start, latest(unit.after(start, count).minusDays(1), start)))
                : Optional.empty();
    }

    private static LocalDate latest(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }
}
