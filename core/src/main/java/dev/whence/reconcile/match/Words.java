package dev.whence.reconcile.match;

import dev.whence.language.WordKinds;
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

    private static final Words SHARED = new Words();

    private final WordKinds kinds = WordKinds.load(Words.class, "words.txt");
    private final Map<String, String> same = new HashMap<>();
    private final Map<String, Set<String>> contents = new ConcurrentHashMap<>();
    private final Map<String, Boolean> wide = new ConcurrentHashMap<>();

    private Words() {
        for (String line : WordList.lines(Words.class, "same-words.txt")) {
            String[] sides = line.split("\\s*=\\s*");
            same.put(sides[0], sides[1]);
        }
    }

    /** The words of {@code words.txt} and {@code same-words.txt}, read once. */
    public static Words load() {
        return SHARED;
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
            if (!isEmpty(word.norm())) {
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
        return kinds.is("empty", word);
    }

    /** Whether the words between two figures say that one takes the other's place: "rose to 53 from 41". */
    boolean sayInstead(String between) {
        return has("instead", between);
    }

    /** Whether the words before a figure say that another has replaced it. */
    boolean sayOld(String before) {
        return has("old", before);
    }

    /** "as of 14 March", "by Monday", "a day earlier" */
    public boolean sayAsOf(String time) {
        return has("as-of", time);
    }

    /** "the past day", which is another one in every report; not "the past day, 9 May" */
    boolean sayRelative(String time) {
        return has("relative", time) && time.chars().noneMatch(Character::isDigit);
    }

    /** "Harn province", "the north": as wide as an event or wider */
    boolean sayWide(String place) {
        Boolean known = wide.get(place);
        if (known != null) {
            return known;
        }
        boolean says = has("wide", place);
        if (wide.size() < REMEMBERED) {
            wide.put(place, says);
        }
        return says;
    }

    /** "since 1 March", "so far" */
    boolean saySince(String time) {
        return has("since", time);
    }

    private boolean has(String kind, String text) {
        return all(text).stream().anyMatch(word -> kinds.is(kind, word.norm()));
    }

    /** The words of a place that tell it from others; none of "the city". */
    Set<String> place(String name) {
        Set<String> words = content(name);
        return words.stream().allMatch(word -> kinds.is("anywhere", word)) ? Set.of() : words;
    }

    /** Says nothing about which of them: the "fallen soldiers" are all that fell. */
    boolean isPlain(String word) {
        return kinds.is("plain", word);
    }

    boolean isBorder(String word) {
        return kinds.is("borders", word);
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
