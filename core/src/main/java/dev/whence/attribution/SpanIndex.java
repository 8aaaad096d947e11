package dev.whence.attribution;

import dev.whence.report.TextSpan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Finds the attributions near a place without asking all of them: a report may hold thousands, and each of its claims
 * asks. The text is cut into stretches of equal length; each knows the attributions that reach into it.
 */
final class SpanIndex {
    private static final int STRETCH = 1024;

    private final Map<Integer, List<Attribution>> byStretch = new HashMap<>();

    /** @param spans the spans of an attribution that are asked for */
    SpanIndex(List<Attribution> attributions, Function<Attribution, List<TextSpan>> spans) {
        for (Attribution attribution : attributions) {
            spans.apply(attribution).stream()
                    .flatMap(span -> IntStream.rangeClosed(span.start() / STRETCH, span.end() / STRETCH)
                            .boxed())
                    .distinct()
                    .forEach(stretch -> byStretch
                            .computeIfAbsent(stretch, none -> new ArrayList<>())
                            .add(attribution));
        }
    }

    /** The attributions that may reach a span, each once, in their order. */
    List<Attribution> near(TextSpan span) {
        int first = span.start() / STRETCH;
        int last = span.end() / STRETCH;
        if (first == last) {
            return byStretch.getOrDefault(first, List.of());
        }
        List<Attribution> found = new ArrayList<>();
        for (int stretch = first; stretch <= last; stretch++) {
            for (Attribution attribution : byStretch.getOrDefault(stretch, List.of())) {
                if (!found.contains(attribution)) {
                    found.add(attribution);
                }
            }
        }
        return found;
    }
}
