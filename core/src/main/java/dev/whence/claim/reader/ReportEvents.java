package dev.whence.claim.reader;

import dev.whence.time.TimeResolver;
import dev.whence.time.TimeWindow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The few days or nights that a report is most likely about: those that it names most often, of equals the first, each as
 * it is first named. What stands in the title or the lead counts twice.
 */
final class ReportEvents {
    private static final int MOST = 3;
    /** A night, a battle of a weekend. */
    private static final int DAYS = 3;

    private ReportEvents() {}

    /**
     * The events, the likeliest first.
     *
     * @param lead index of the first paragraph of prose
     * @param last what begins after this day is still to come
     */
    static List<NamedTime> of(List<NamedTime> named, int lead, Optional<LocalDate> last) {
        Map<Object, Tally> tallies = new LinkedHashMap<>();
        for (NamedTime each : named) {
            TimeWindow window = each.timed().window();
            if (each.ofFacts() && isPastEvent(window, last) && isNamed(each)) {
                tallies.computeIfAbsent(List.of(window.from(), window.to()), days -> new Tally(each)).count +=
                        each.sentence().paragraph() <= lead ? 2 : 1;
            }
        }
        List<Tally> order = new ArrayList<>(tallies.values());
        order.sort(Comparator.comparingInt((Tally tally) -> tally.count).reversed());
        return order.stream().limit(MOST).map(tally -> tally.first).toList();
    }

    private static boolean isPastEvent(TimeWindow window, Optional<LocalDate> last) {
        if (window.from().isEmpty() || window.to().isEmpty()) {
            return false;
        }
        LocalDate from = window.from().get();
        return window.to().get().isBefore(from.plusDays(DAYS))
                && last.filter(from::isAfter).isEmpty();
    }

    /** "Monday", "3 May", "yesterday", and not "the past day". */
    private static boolean isNamed(NamedTime time) {
        return TimeResolver.isDate(time.sentence(), time.expression())
                || TimeResolver.isDay(time.sentence(), time.expression());
    }

    private static final class Tally {
        private final NamedTime first;
        private int count;

        Tally(NamedTime first) {
            this.first = first;
        }
    }
}
