package dev.whence.language;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** A data file of word lists by name: {@code kind: word, word, word}, one kind a line; a word may be of several. */
public final class WordKinds {
    private final Map<String, Set<String>> words;
    private final Map<String, Long> bits = new HashMap<>();
    private final Map<String, Long> masks = new HashMap<>();

    private WordKinds(Map<String, Set<String>> words) {
        this.words = words;
        for (Map.Entry<String, Set<String>> kind : words.entrySet()) {
            long bit = 1L << bits.size();
            bits.put(kind.getKey(), bit);
            kind.getValue().forEach(word -> masks.merge(word, bit, (a, b) -> a | b));
        }
    }

    /** Reads a file beside a class. Marks that are commas themselves are written with blanks between. */
    public static WordKinds load(Class<?> owner, String file) {
        Map<String, Set<String>> words = new HashMap<>();
        for (String line : WordList.lines(owner, file)) {
            int colon = line.indexOf(':');
            String list = line.substring(colon + 1).strip();
            Set<String> kind = words.computeIfAbsent(line.substring(0, colon).strip(), name -> new HashSet<>());
            boolean marks = !list.isEmpty() && !Character.isLetterOrDigit(list.charAt(0)) && list.charAt(0) != '\'';
            for (String word : list.split(marks ? "\\s+" : "\\s*,\\s*")) {
                if (!word.isBlank()) {
                    kind.add(word.strip());
                }
            }
        }
        return new WordKinds(words);
    }

    /** Is the word, in lower case, of this kind? */
    public boolean is(String kind, String word) {
        Set<String> list = words.get(kind);
        if (list == null) {
            throw new IllegalArgumentException("No words of kind " + kind);
        }
        return list.contains(word);
    }

    /** The kinds of a word at once, as the sum of their {@link #bit}s: 0 for a word of none. */
    public long mask(String word) {
        Long mask = masks.get(word);
        return mask == null ? 0 : mask;
    }

    /**
     * The bit that stands for a kind in a {@link #mask}.
     *
     * @throws IllegalArgumentException if the file has no such kind
     */
    public long bit(String kind) {
        Long bit = bits.get(kind);
        if (bit == null) {
            throw new IllegalArgumentException("No words of kind " + kind);
        }
        return bit;
    }

    public Set<String> of(String kind) {
        return words.getOrDefault(kind, Set.of());
    }

    /** Is it of any kind? */
    public boolean contains(String word) {
        return masks.containsKey(word);
    }
}
