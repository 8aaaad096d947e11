package dev.whence.view.text;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The spellings of one source, and how often each stands: {@code IRENA DOLSKA} and {@code Irena Dolska}, {@code Defence
 * Ministry} and {@code the Ministry of Defence}. That is for lists; what is one source for the origins of a figure is
 * decided where claims are reconciled.
 */
public final class Spellings {
    private static final Set<String> SMALL = Set.of("the", "of");

    private final Map<String, Long> times = new TreeMap<>();

    /** What the spellings of one source share: its words, whatever their order and capitals. */
    public static String key(String name) {
        String words = Arrays.stream(name.toLowerCase(Locale.ROOT).strip().split("\\s+"))
                .filter(word -> !SMALL.contains(word))
                .sorted()
                .collect(Collectors.joining(" "));
        return words.isEmpty() ? name : words;
    }

    public void add(String name, long count) {
        times.merge(name, count, Long::sum);
    }

    /** The most frequent, one in capitals only where there is no other; of equal ones the first by name. */
    public String usual() {
        return times.entrySet().stream()
                .min(Comparator.comparing((Map.Entry<String, Long> spelling) -> isShouted(spelling.getKey()))
                        .thenComparing(spelling -> -spelling.getValue()))
                .map(Map.Entry::getKey)
                .orElse("");
    }

    private static boolean isShouted(String name) {
        return name.indexOf(' ') > 0 && name.equals(name.toUpperCase(Locale.ROOT));
    }
}
