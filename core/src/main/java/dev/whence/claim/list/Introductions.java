package dev.whence.claim.list;

import dev.whence.language.Prose;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The introductions of one report's lists, each read when it is first asked for: most paragraphs introduce nothing. */
final class Introductions {
    private final Prose prose;
    private final IntroductionReader reader;
    private final Map<Integer, Introduction> read = new HashMap<>();
    private Optional<Optional<String>> lastDay = Optional.empty();

    Introductions(Prose prose, IntroductionReader reader) {
        this.prose = prose;
        this.reader = reader;
    }

    /** @param first index of the list's first paragraph */
    Introduction above(int first) {
        return read.computeIfAbsent(first, paragraph -> reader.read(prose, paragraph, lastDay()));
    }

    private Optional<String> lastDay() {
        if (lastDay.isEmpty()) {
            lastDay = Optional.of(reader.lastDay(prose));
        }
        return lastDay.get();
    }
}
