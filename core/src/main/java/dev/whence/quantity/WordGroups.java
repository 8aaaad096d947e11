package dev.whence.quantity;

import dev.whence.language.WordList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Named groups of words from {@code words.txt}: months, time units, currencies. */
final class WordGroups {
    private final Map<String, Set<String>> groups;

    private WordGroups(Map<String, Set<String>> groups) {
        this.groups = groups;
    }

    static WordGroups load() {
        Map<String, Set<String>> groups = new HashMap<>();
        for (String line : WordList.lines(WordGroups.class, "words.txt")) {
            int colon = line.indexOf(':');
            Set<String> group = groups.computeIfAbsent(line.substring(0, colon), name -> new HashSet<>());
            for (String word : line.substring(colon + 1).split(",")) {
                group.add(word.strip());
            }
        }
        return new WordGroups(groups);
    }

    /** @throws IllegalStateException if the data file has no such group: a fault of the build */
    Set<String> group(String name) {
        Set<String> group = groups.get(name);
        if (group == null) {
            throw new IllegalStateException("words.txt has no group " + name);
        }
        return Set.copyOf(group);
    }
}
