package dev.whence.reconcile.match;

import dev.whence.language.WordList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of names: lower case, without those that say nothing, and one for those that mean the same. */
public final class Words {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}.&/'’-]*");
    private static final Pattern CLOSING = Pattern.compile("(['’]s|['’]|[.&/-])+$");
    /** Two words of which one is longer by an ending mean the same country from this many letters on: Iraq, Iraqi. */
    private static final int STEM = 4;

    private static final int ENDING = 3;
    /** Names are told again and again; so many of them fill a few megabytes. */
    private static final int REMEMBERED = 20_000;

    private final Set<String> empty = new HashSet<>();
    private final Set<String> borders = new HashSet<>();
    private final Set<String> instead = new HashSet<>();
    private final Set<String> old = new HashSet<>();
    private final Set<String> asOf = new HashSet<>();
    private final Set<String> relative = new HashSet<>();
    private final Set<String> anywhere = new HashSet<>();
    private final Set<String> since = new HashSet<>();
    private final Set<String> plain = new HashSet<>();
    private final Map<String, String> same = new HashMap<>();
    private final Map<String, Set<String>> contents = new ConcurrentHashMap<>();

    private Words() {}

    /** Reads {@code words.txt}, once. */
    public static Words load() {
        return Shared.WORDS;
    }

    private static final class Shared {
        private static final Words WORDS = read();
    }

    private static Words read() {
        Words words = new Words();
        for (WordList.Section section : WordList.sections(Words.class, "words.txt")) {
            for (String line : section.lines()) {
                switch (section.header()) {
                    case "empty" -> words.empty.addAll(List.of(line.split(",\\s*")));
                    case "old" -> words.old.addAll(List.of(line.split(",\\s*")));
                    case "as-of" -> words.asOf.addAll(List.of(line.split(",\\s*")));
                    case "relative" -> words.relative.addAll(List.of(line.split(",\\s*")));
                    case "anywhere" -> words.anywhere.addAll(List.of(line.split(",\\s*")));
                    case "since" -> words.since.addAll(List.of(line.split(",\\s*")));
                    case "plain" -> words.plain.addAll(List.of(line.split(",\\s*")));
                    case "instead" -> words.instead.addAll(List.of(line.split(",\\s*")));
                    case "borders" -> words.borders.addAll(List.of(line.split(",\\s*")));
                    default -> {
                        String[] sides = line.split("\\s*=\\s*");
                        words.same.put(sides[0], sides[1]);
                    }
                }
            }
        }
        return words;
    }

    /** One word of a name. */
    record Word(String norm, boolean upper) {}

    /** All words in their order, with those that say nothing. */
    List<Word> all(String name) {
        List<Word> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(name);
        while (matcher.find()) {
            String word = CLOSING.matcher(matcher.group()).replaceAll("");
            if (!word.isEmpty()) {
                String norm = word.toLowerCase(Locale.ROOT);
                words.add(new Word(same.getOrDefault(norm, norm), Character.isUpperCase(word.codePointAt(0))));
            }
        }
        return words;
    }

    /** The words that say something; those of names met before are remembered. */
    public Set<String> content(String name) {
        Set<String> known = contents.get(name);
        if (known != null) {
            return known;
        }
        Set<String> words = Set.copyOf(read(name));
        if (contents.size() < REMEMBERED) {
            contents.put(name, words);
        }
        return words;
    }

    private Set<String> read(String name) {
        Set<String> words = new HashSet<>();
        String whole = name.strip().toLowerCase(Locale.ROOT);
        if (same.containsKey(whole)) {
            return Set.of(same.get(whole));
        }
        for (Word word : all(name)) {
            if (!empty.contains(word.norm())) {
                words.add(singular(word.norm()));
            }
        }
        return words;
    }

    /** One word for all that mean the same: "homes" are houses. */
    String taken(String word) {
        return same.getOrDefault(word, word);
    }

    boolean isEmpty(String word) {
        return empty.contains(word);
    }

    /** Whether the words between two figures say that one takes the other's place: "rose to 53 from 41". */
    boolean sayInstead(String between) {
        return all(between).stream().anyMatch(word -> instead.contains(word.norm()));
    }

    /** Whether the words before a figure say that another has replaced it. */
    public boolean saysOld(String before) {
        return all(before).stream().anyMatch(word -> old.contains(word.norm()));
    }

    /** "as of 14 March", "by Monday", "a day earlier" */
    public boolean sayAsOf(String time) {
        return all(time).stream().anyMatch(word -> asOf.contains(word.norm()));
    }

    /** "the past day", which is another one in every report; not "the past day, 9 May" */
    boolean sayRelative(String time) {
        List<Word> words = all(time);
        return words.stream().anyMatch(word -> relative.contains(word.norm()))
                && words.stream().noneMatch(word -> word.norm().chars().anyMatch(Character::isDigit));
    }

    /** The words of a place that tell it from others; none of "the city". */
    Set<String> place(String name) {
        Set<String> words = new HashSet<>(content(name));
        boolean named = words.stream().anyMatch(word -> !anywhere.contains(word));
        return named ? words : Set.of();
    }

    /** "since 1 March", "so far" */
    boolean saySince(String time) {
        return all(time).stream().anyMatch(word -> since.contains(word.norm()));
    }

    /** Says nothing about which of them: the "fallen soldiers" are all that fell. */
    boolean isPlain(String word) {
        return plain.contains(word);
    }

    boolean isBorder(String word) {
        return borders.contains(word);
    }

    /** Without the plural's s; "forces" and "force" are one. */
    static String singular(String word) {
        if (word.length() > 4 && word.endsWith("ies")) {
            return word.substring(0, word.length() - 3) + "y";
        }
        boolean plural = word.length() > 3
                && word.endsWith("s")
                && !word.endsWith("ss")
                && !word.endsWith("us")
                && !word.endsWith("is");
        return plural ? word.substring(0, word.length() - 1) : word;
    }

    /** One word, or a country and its people: "Iraq" and "Iraqi". */
    public static boolean alike(String a, String b) {
        if (a.equals(b)) {
            return true;
        }
        int shared = 0;
        int shorter = Math.min(a.length(), b.length());
        while (shared < shorter && a.charAt(shared) == b.charAt(shared)) {
            shared++;
        }
        return shared >= STEM && a.length() - shared <= ENDING && b.length() - shared <= ENDING;
    }

    /** How many of the first words have one like them among the second. */
    public static long shared(Set<String> first, Set<String> second) {
        long shared = 0;
        for (String word : first) {
            if (second.contains(word) || hasAlike(word, second)) {
                shared++;
            }
        }
        return shared;
    }

    private static boolean hasAlike(String word, Set<String> others) {
        for (String other : others) {
            if (alike(word, other)) {
                return true;
            }
        }
        return false;
    }

    /** Whether all of the first words have one like them among the second. */
    public static boolean within(Set<String> first, Set<String> second) {
        return shared(first, second) == first.size();
    }
}
