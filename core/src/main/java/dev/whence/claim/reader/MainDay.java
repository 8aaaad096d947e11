package dev.whence.claim.reader;

import dev.whence.language.Prose;
import dev.whence.language.Sentence;
import dev.whence.time.TimeExpression;
import dev.whence.time.TimeWindow;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The day that a report is about: the one that it names most often, where it names it more than once or over the text, and
 * no other as often. "The massacre of 4 November" dates what the report tells without a date.
 */
final class MainDay {
    /** A battle of a weekend is still one event. */
    private static final int DAYS = 3;

    private static final int OVER_TEXT = 2;
    /** A heading further down is one of many. */
    private static final int TOP = 6;

    private final ReportTimes times;
    private final OwnTime own;
    private final Map<String, Integer> counts = new LinkedHashMap<>();
    private final Map<String, ClaimTime.Timed> first = new HashMap<>();

    MainDay(Prose prose, ReportTimes times, OwnTime own) {
        this.times = times;
        this.own = own;
        for (Sentence s : prose.sentences()) {
            int weight = s.kind().isTitle() && s.paragraph() < TOP ? OVER_TEXT : 1;
            for (TimeExpression each : times.in(s)) {
                if (isOneEvent(s, each)) {
                    ClaimTime.Timed timed = times.timed(s, each);
                    String days = timed.window().from() + "/" + timed.window().to();
                    counts.merge(days, weight, Integer::sum);
                    first.putIfAbsent(days, timed);
                }
            }
        }
    }

    Optional<ClaimTime.Timed> day() {
        int most = counts.values().stream().mapToInt(n -> n).max().orElse(0);
        long best = counts.values().stream().filter(n -> n == most).count();
        return most < 2 || best > 1
                ? Optional.empty()
                : counts.entrySet().stream()
                        .filter(each -> each.getValue() == most)
                        .findFirst()
                        .flatMap(each -> Optional.ofNullable(first.get(each.getKey())))
                        .map(ClaimTime.Timed::taken);
    }

    /** Does it tell of any day, beside its own? */
    boolean tellsOfDays() {
        return !counts.isEmpty();
    }

    private boolean isOneEvent(Sentence s, TimeExpression time) {
        if (!own.isOfFacts(s, time)) {
            return false;
        }
        TimeWindow window = times.window(s, time);
        return window.from().isPresent()
                && window.to().isPresent()
                && ChronoUnit.DAYS.between(window.from().get(), window.to().get()) < DAYS;
    }
}
