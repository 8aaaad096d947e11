package dev.whence.reconcile.match;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;

/** How often words were met. */
public final class Counts {
    private Counts() {}

    /** The word met most often; of several the first in code unit order. */
    public static Optional<String> most(Map<String, Integer> counts) {
        return counts.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
                .map(Map.Entry::getKey);
    }
}
