package dev.whence.time;

import dev.whence.language.Sentence;
import dev.whence.report.ReportDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * When the wars, operations and storms of a report began, where it says so: "the operation, which began on October 17",
 * "launched a ground offensive on 11 November", "the start of the siege on Monday", "102 days into the war". An event
 * that is given two starts has none.
 */
public final class EventStarts {
    private static final int REACH = 8;
    private static final EventStarts NONE = new EventStarts(Map.of());

    private final Map<String, Days> starts;

    private EventStarts(Map<String, Days> starts) {
        this.starts = starts;
    }

    public static EventStarts none() {
        return NONE;
    }

    /** Of all events that these sentences date. */
    public static EventStarts in(List<Sentence> sentences, TimeFinder finder, Optional<ReportDate> report) {
        Map<String, Days> starts = new HashMap<>();
        Set<String> twice = new HashSet<>();
        TimeResolver resolver = new TimeResolver(report, NONE);
        for (Sentence s : sentences) {
            TimeWords words = new TimeWords(s);
            if (words.hasAny(TimeWords.EVENT)) {
                report.filter(ReportDate::isDay)
                        .flatMap(day -> dayOf(s, words, day))
                        .ifPresent(start -> starts.putIfAbsent(start.event(), start.days()));
                for (TimeExpression time : finder.find(s)) {
                    start(s, words, time, resolver, report).ifPresent(start -> {
                        Days known = starts.putIfAbsent(start.event(), start.days());
                        if (known != null && !known.equals(start.days())) {
                            twice.add(start.event());
                        }
                    });
                }
            }
        }
        twice.forEach(starts::remove);
        return starts.isEmpty() ? NONE : new EventStarts(starts);
    }

    /** Of an event by its noun, in lower case: "operation". */
    Optional<Days> of(String event) {
        return Optional.ofNullable(starts.get(event));
    }

    private record Start(String event, Days days) {}

    private static Optional<Start> start(
            Sentence s, TimeWords words, TimeExpression time, TimeResolver resolver, Optional<ReportDate> report) {
        Optional<Start> counted = report.filter(ReportDate::isDay).flatMap(day -> counted(s, words, time, day));
        if (counted.isPresent()) {
            return counted;
        }
        int event = event(s, words, time);
        if (event < 0) {
            return Optional.empty();
        }
        TimeWindow window = resolver.window(s, time, Optional.empty());
        boolean since = s.norm(time.from()).equals("since") && event > time.from();
        return window.from()
                .filter(day -> since || window.to().isPresent() && !TimeResolver.isSpan(s, time))
                .map(day -> new Start(
                        s.norm(event), new Days(day, since ? day : window.to().orElseThrow())));
    }

    /** "Day 103 of the full-scale war" */
    private static Optional<Start> dayOf(Sentence s, TimeWords words, ReportDate report) {
        for (int i = 0; i + 3 < s.size(); i++) {
            boolean day = s.norm(i).equals("day")
                    && words.is(i + 1, TimeWords.DIGITS)
                    && s.norm(i + 2).equals("of");
            for (int at = i + 3; day && at < Math.min(s.size(), i + REACH); at++) {
                if (words.is(at, TimeWords.EVENT)) {
                    long before = Long.parseLong(s.norm(i + 1)) - 1;
                    return Optional.of(
                            new Start(s.norm(at), Days.on(report.first().minusDays(before))));
                }
            }
        }
        return Optional.empty();
    }

    /** The event that a time is the start of, or -1. */
    private static int event(Sentence s, TimeWords words, TimeExpression time) {
        int within = within(s, words, time);
        if (within >= 0) {
            return within;
        }
        int before = time.from() - 1;
        if (words.is(before, TimeWords.EVENT) && !words.is(before, TimeWords.BOUNDARY)) {
            // "launched a ground offensive on 11 November", "the start of the siege on Monday"
            for (int i = before - 1;
                    i >= Math.max(0, before - REACH) && s.token(i).isWord();
                    i--) {
                if (began(s, words, i)
                        || words.is(i, TimeWords.BOUNDARY) && !s.norm(i).equals("end")) {
                    return before;
                }
            }
            return -1;
        }
        int verb = began(s, words, before) ? before : began(s, words, before - 1) ? before - 1 : -1;
        return verb < 0 ? -1 : eventOf(words, verb);
    }

    /** "since the war began on 1 March", "since the start of the siege on Monday" */
    private static int within(Sentence s, TimeWords words, TimeExpression time) {
        int noun = -1;
        boolean starts = false;
        for (int i = time.from(); i < time.to(); i++) {
            boolean boundary = words.is(i, TimeWords.BOUNDARY);
            starts |= began(s, words, i) || boundary && !s.norm(i).equals("end");
            noun = words.is(i, TimeWords.EVENT) && !boundary ? i : noun;
        }
        return starts ? noun : -1;
    }

    /** "the offensive, which the rebels began on Monday": the noun before the verb. */
    static int eventOf(TimeWords words, int verb) {
        for (int i = verb - 1; i >= Math.max(0, verb - REACH); i--) {
            if (words.is(i, TimeWords.EVENT) && !words.is(i, TimeWords.BOUNDARY)) {
                return i;
            }
        }
        return -1;
    }

    static boolean began(Sentence s, TimeWords words, int i) {
        return words.is(i, TimeWords.BEGAN)
                || s.norm(i).equals("out") && s.norm(i - 1).equals("broke");
    }

    /** "102 days into the war" */
    private static Optional<Start> counted(Sentence s, TimeWords words, TimeExpression time, ReportDate report) {
        for (int i = time.from(); i + 2 < time.to(); i++) {
            if (s.norm(i).startsWith("day") && s.norm(i + 1).equals("into")) {
                int count = new Expression(s, time).count(i - 1);
                int noun = time.to() - 1;
                return count > 0 && words.is(noun, TimeWords.EVENT)
                        ? Optional.of(
                                new Start(s.norm(noun), Days.on(report.first().minusDays(count))))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }
}
