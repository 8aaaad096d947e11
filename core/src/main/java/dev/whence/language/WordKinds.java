package dev.whence.language;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** A data file of word lists by name: {@code kind: word, word, word}, one kind a line; a word may be of several. */
public final class WordKinds {
    private final Map<String, Set<String>> words;

    private WordKinds(Map<String, Set<String>> words) {
        this.words = words;
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

    public Set<String> of(String kind) {
        return words.getOrDefault(kind, Set.of());
    }

    /** Is it of any kind? */
    public boolean contains(String word) {
        return words.values().stream().anyMatch(list -> list.contains(word));
    }
}
