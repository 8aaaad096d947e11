package dev.whence.bench.accuracy;

import dev.whence.language.WordList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Decides whether two names mean one thing: "the US soldiers" and "American troops in Tarn". */
final class Names {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_'.&-]+");
    private static final Pattern EDGES = Pattern.compile("^[.'\"-]+|[.'\"-]+$");
    private static final Set<String> SMALL = Set.copyOf(WordList.lines(Names.class, "small-words.txt"));
    private static final Map<String, String> SAME = same();
    /** A name that has this many words more than the other's is a sentence, and names nobody. */
    private static final int MORE_WORDS = 4;

    private Names() {}

    private static Map<String, String> same() {
        Map<String, String> same = new HashMap<>();
        for (String line : WordList.lines(Names.class, "same-words.txt")) {
            List<String> sides = List.of(line.split("\\s*=\\s*"));
            same.put(sides.get(0), sides.get(1));
        }
        return Map.copyOf(same);
    }

    /** One's content words hold the other's, or more than half of the shorter one's are shared. */
    static boolean alike(String gold, String found) {
        Set<String> a = words(gold);
        Set<String> b = words(found);
        if (a.isEmpty() || b.isEmpty()) {
            return a.isEmpty() && b.isEmpty();
        }
        if (b.size() > a.size() + MORE_WORDS) {
            return false;
        }
        long shared = a.stream().filter(b::contains).count();
        int shorter = Math.min(a.size(), b.size());
        return shared == shorter || 2 * shared > shorter;
    }

    /** The content words of a name, without case, possessive and plural. */
    static Set<String> words(String name) {
        Set<String> words = new HashSet<>();
        Matcher matcher = WORD.matcher(name.toLowerCase(Locale.ROOT));
        while (matcher.find()) {
            String word = EDGES.matcher(matcher.group()).replaceAll("");
            String bare = word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
            String taken = SAME.getOrDefault(bare, bare);
            if (!taken.isEmpty() && !SMALL.contains(taken)) {
                words.add(singular(taken));
            }
        }
        return words;
    }

    private static String singular(String word) {
        boolean plural = word.endsWith("s") && !word.endsWith("ss") && word.codePointCount(0, word.length()) > 3;
        return plural ? word.substring(0, word.length() - 1) : word;
    }
}
