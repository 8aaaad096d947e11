package dev.whence.ingest.language;

import dev.whence.ingest.about.DataFile;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells a language by the share of its function words among the words of a text, else by its letters. */
public final class LanguageGuess {
    /** The languages of each function word. */
    private static final Map<String, Set<String>> FUNCTION_WORDS = load();

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");
    private static final int SAMPLE = 20_000;
    private static final int FEWEST_WORDS = 12;
    private static final double SHARE = 0.12;
    private static final String ENGLISH = "en";
    private static final double CLEARLY = 1.5;

    private LanguageGuess() {}

    /**
     * The ISO 639-1 code of the language, or empty where the words do not tell. A text that may be English is taken for it:
     * one that is not is only shown without claims, while one that is would lose them.
     */
    public static Optional<String> of(String text) {
        Map<String, Integer> hits = new HashMap<>();
        int words = 0;
        Matcher matcher = WORD.matcher(text).region(0, Math.min(text.length(), SAMPLE));
        while (matcher.find()) {
            String word = matcher.group().toLowerCase(Locale.ROOT);
            words++;
            for (String language : FUNCTION_WORDS.getOrDefault(word, Set.of())) {
                hits.merge(language, 1, Integer::sum);
            }
        }
        if (words < FEWEST_WORDS) {
            return Script.language(text, SAMPLE);
        }
        double needed = SHARE * words;
        int english = hits.getOrDefault(ENGLISH, 0);
        return new TreeMap<>(hits)
                .entrySet().stream()
                        .filter(entry -> entry.getValue() >= needed)
                        .filter(entry -> entry.getKey().equals(ENGLISH) || entry.getValue() > CLEARLY * english)
                        .max(Comparator.comparingInt(Map.Entry::getValue))
                        .map(Map.Entry::getKey)
                        .or(() -> Script.language(text, SAMPLE));
    }

    private static Map<String, Set<String>> load() {
        Map<String, Set<String>> byWord = new HashMap<>();
        for (String line : DataFile.lines(LanguageGuess.class, "function-words.txt")) {
            String[] parts = line.split(":", 2);
            for (String word : parts[1].strip().split(" +")) {
                byWord.computeIfAbsent(word, languages -> new HashSet<>()).add(parts[0]);
            }
        }
        return byWord;
    }
}
