package dev.whence.attribution;

import dev.whence.language.WordList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The word lists of this package, loaded once. */
record Lexicon(
        Cues cues,
        Map<String, SourceKind> kinds,
        Set<String> outlets,
        WordList tellings,
        WordList times,
        WordList titles,
        WordList editorial,
        WordList closed,
        WordList outcomes,
        WordList labels,
        WordList opinions,
        WordList noPersons,
        WordList ownForces,
        Map<String, Set<SourceKind>> anaphors) {

    static Lexicon load() {
        Map<String, SourceKind> kinds = new HashMap<>();
        for (String line : WordList.lines(Lexicon.class, "kinds.txt")) {
            int colon = line.indexOf(':');
            SourceKind kind = kindNamed(line.substring(0, colon));
            for (String word : line.substring(colon + 1).split(",", -1)) {
                kinds.putIfAbsent(word.strip(), kind);
            }
        }
        return new Lexicon(
                Cues.load(),
                Map.copyOf(kinds),
                WordList.lines(Lexicon.class, "outlets.txt").stream().collect(Collectors.toUnmodifiableSet()),
                WordList.load(Lexicon.class, "tellings.txt"),
                WordList.load(Lexicon.class, "times.txt"),
                WordList.load(Lexicon.class, "titles.txt"),
                WordList.load(Lexicon.class, "editorial.txt"),
                WordList.load(Lexicon.class, "closed.txt"),
                WordList.load(Lexicon.class, "outcomes.txt"),
                WordList.load(Lexicon.class, "labels.txt"),
                WordList.load(Lexicon.class, "opinions.txt"),
                WordList.load(Lexicon.class, "no-persons.txt"),
                WordList.load(Lexicon.class, "own-forces.txt"),
                readAnaphors());
    }

    private static SourceKind kindNamed(String label) {
        return SourceKind.valueOf(label.strip().toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    private static Map<String, Set<SourceKind>> readAnaphors() {
        Map<String, Set<SourceKind>> anaphors = new HashMap<>();
        for (String line : WordList.lines(Lexicon.class, "anaphors.txt")) {
            int bar = line.indexOf('|');
            Set<SourceKind> kinds = EnumSet.noneOf(SourceKind.class);
            for (String label : line.substring(bar + 1).split(",", -1)) {
                kinds.add(kindNamed(label));
            }
            for (String noun : line.substring(0, bar).split(",", -1)) {
                anaphors.put(noun.strip(), Set.copyOf(kinds));
            }
        }
        return Map.copyOf(anaphors);
    }

    /** The kind that a single noun names, as {@code witness} for "villagers". */
    Optional<SourceKind> kind(String norm) {
        return Optional.ofNullable(kinds.get(norm));
    }
}
