package dev.whence.claim.reader;

import dev.whence.language.Prose;
import dev.whence.language.Sentence;
import dev.whence.report.ReportDate;
import dev.whence.report.Sourced;
import dev.whence.time.EventStarts;
import dev.whence.time.TimeExpression;
import dev.whence.time.TimeFinder;
import dev.whence.time.TimeResolver;
import dev.whence.time.TimeWindow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The expressions of time in a report and the windows that they stand for, each read once. "The next day" is seen from
 * the last days that were named up to three paragraphs before.
 */
final class ReportTimes {
    private static final int LOOK_BACK = 3;
    /** So many times "the next day" may follow upon each other. */
    private static final int CHAINED = 12;

    private final Prose prose;
    private final TimeFinder finder;
    private final Optional<ReportDate> report;
    private final List<Optional<List<TimeExpression>>> found = new ArrayList<>();
    private final Map<Place, TimeWindow> windows = new HashMap<>();
    private @Nullable TimeResolver resolver;

    private record Place(int sentence, int from) {}

    ReportTimes(Prose prose, TimeFinder finder) {
        this.prose = prose;
        this.finder = finder;
        this.report = prose.report().about().date().map(Sourced::value);
        for (int i = 0; i < prose.sentences().size(); i++) {
            found.add(Optional.empty());
        }
    }

    Optional<ReportDate> published() {
        return report;
    }

    /** The expressions of a sentence in their order. */
    List<TimeExpression> in(Sentence s) {
        Optional<List<TimeExpression>> known = found.get(s.index());
        if (known.isPresent()) {
            return known.get();
        }
        List<TimeExpression> expressions = finder.find(s);
        found.set(s.index(), Optional.of(expressions));
        return expressions;
    }

    TimeWindow window(Sentence s, TimeExpression time) {
        return window(s, time, 0);
    }

    /** With the place where it stands. */
    ClaimTime.Timed timed(Sentence s, TimeExpression time) {
        return new ClaimTime.Timed(window(s, time), s.span(time.from(), time.to()), false);
    }

    private TimeWindow window(Sentence s, TimeExpression time, int depth) {
        Place place = new Place(s.index(), time.from());
        TimeWindow known = windows.get(place);
        if (known != null) {
            return known;
        }
        boolean seenFromBefore = TimeResolver.isSeenFromBefore(s, time) && depth < CHAINED;
        Optional<TimeWindow> told = seenFromBefore ? before(s, time, depth) : Optional.empty();
        TimeWindow window = resolver().window(s, time, told);
        windows.put(place, window);
        return window;
    }

    /** The last days that were named before an expression. */
    private Optional<TimeWindow> before(Sentence s, TimeExpression time, int depth) {
        int at = s.index();
        while (at >= 0 && prose.sentences().get(at).paragraph() >= s.paragraph() - LOOK_BACK) {
            Sentence each = prose.sentences().get(at);
            List<TimeExpression> times = in(each);
            for (int i = times.size() - 1; i >= 0; i--) {
                boolean earlier = at < s.index() || times.get(i).to() <= time.from();
                boolean told = TimeUse.isTold(each, times.get(i)) || TimeUse.isDateline(each, times.get(i));
                if (earlier && !told) {
                    TimeWindow window = window(each, times.get(i), depth + 1);
                    if (window.from().isPresent() && window.to().isPresent()) {
                        return Optional.of(window);
                    }
                }
            }
            at--;
        }
        return Optional.empty();
    }

    private TimeResolver resolver() {
        if (resolver == null) {
            resolver = new TimeResolver(report, EventStarts.in(prose.sentences(), finder, report));
        }
        return resolver;
    }
}
