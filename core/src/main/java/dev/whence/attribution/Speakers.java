package dev.whence.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Who has spoken so far in a report, in order. */
final class Speakers {
    /** One who spoke before, with all words that described him. */
    record Known(String name, SourceKind kind, List<String> words) {
        Known {
            words = List.copyOf(words);
        }
    }

    private final List<Known> known = new ArrayList<>();

    void add(Known speaker) {
        known.add(speaker);
    }

    Optional<Known> last() {
        return lastOf(k -> true);
    }

    Optional<Known> lastOf(Predicate<Known> test) {
        for (int i = known.size() - 1; i >= 0; i--) {
            if (test.test(known.get(i))) {
                return Optional.of(known.get(i));
            }
        }
        return Optional.empty();
    }
}
