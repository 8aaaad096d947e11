package dev.whence.attribution;

import dev.whence.language.WordList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The word lists of this package, loaded once. */
record Lexicon(
        Cues cues,
        Map<String, SourceKind> kinds,
        Map<String, SourceKind> compounds,
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
        WordList deponents,
        WordList accounts,
        WordList views,
        WordList statements,
        Map<String, Set<SourceKind>> anaphors,
        Set<String> apart) {

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
                readCompounds(),
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
                WordList.load(Lexicon.class, "deponents.txt"),
                WordList.load(Lexicon.class, "accounts.txt"),
                WordList.load(Lexicon.class, "views.txt"),
                WordList.load(Lexicon.class, "statements.txt"),
                readAnaphors(),
                readApart());
    }

    private static SourceKind kindNamed(String label) {
        return SourceKind.valueOf(label.strip().toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** By "before what", as {@code news service}. */
    private static Map<String, SourceKind> readCompounds() {
        Map<String, SourceKind> compounds = new HashMap<>();
        for (String line : WordList.lines(Lexicon.class, "compounds.txt")) {
            String[] parts = line.split("\\|", -1);
            for (String head : parts[1].split(",", -1)) {
                for (String before : parts[2].split(",", -1)) {
                    compounds.put(before.strip() + " " + head.strip(), kindNamed(parts[0]));
                }
            }
        }
        return Map.copyOf(compounds);
    }

    private static Map<String, Set<SourceKind>> readAnaphors() {
        Map<String, Set<SourceKind>> anaphors = new HashMap<>();
        for (String line : WordList.lines(Lexicon.class, "anaphors.txt")) {
            String[] parts = line.split("\\|", -1);
            Set<SourceKind> kinds = EnumSet.noneOf(SourceKind.class);
            for (String label : parts[1].split(",", -1)) {
                kinds.add(kindNamed(label));
            }
            for (String noun : parts[0].split(",", -1)) {
                anaphors.put(noun.strip(), Set.copyOf(kinds));
            }
        }
        return Map.copyOf(anaphors);
    }

    private static Set<String> readApart() {
        return WordList.lines(Lexicon.class, "anaphors.txt").stream()
                .map(line -> line.split("\\|", -1))
                .filter(parts -> parts.length > 2)
                .flatMap(parts -> Stream.of(parts[0].split(",", -1)))
                .map(String::strip)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The kind that a single noun names, as {@code witness} for "villagers". */
    Optional<SourceKind> kind(String norm) {
        return Optional.ofNullable(kinds.get(norm));
    }
}
