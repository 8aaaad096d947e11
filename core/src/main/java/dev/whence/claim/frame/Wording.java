package dev.whence.claim.frame;

import dev.whence.language.Sentence;
import dev.whence.language.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The words of one form of a trigger. Between two of them adverbs may stand: "not yet been found". {@code a/b} is one word or
 * the other. {@code ~} stands for up to three words that describe what follows, {@code @name} for any word of a group:
 * "suffered ~ @wound" is "suffered wounds" and "suffered very serious wounds" as well. {@code *} stands for one to three
 * words of any kind: "lost * roofs" is "lost all of their roofs".
 */
record Wording(List<Set<String>> words, Set<String> adverbs) {
    /** How many adverbs in a row may stand between two words. */
    private static final int ADVERBS = 2;

    private static final int WIDEST_GAP = 3;
    /** A gap; no word of a text is empty. */
    private static final Set<String> GAP = Set.of("");

    private static final Set<String> ANY = Set.of("*");

    Wording {
        words = List.copyOf(words);
    }

    static Wording of(String phrase, Map<String, Set<String>> groups, Set<String> adverbs) {
        List<Set<String>> words = new ArrayList<>();
        for (String word : phrase.split(" ")) {
            words.add(element(word, groups));
        }
        return new Wording(words, adverbs);
    }

    private static Set<String> element(String word, Map<String, Set<String>> groups) {
        return switch (word.charAt(0)) {
            case '~' -> GAP;
            case '*' -> ANY;
            case '@' -> group(word, groups);
            default -> Set.of(word.split("/"));
        };
    }

    private static Set<String> group(String name, Map<String, Set<String>> groups) {
        Set<String> group = groups.get(name);
        if (group == null) {
            throw new IllegalStateException("triggers.txt: no group is named " + name);
        }
        return group;
    }

    /** The words with which it can begin. */
    Set<String> openers() {
        return words.get(0);
    }

    int length() {
        return words.size();
    }

    /** Are these two its only words? */
    boolean is(String first, String second) {
        return length() == 2 && words.get(0).contains(first) && words.get(1).contains(second);
    }

    /** Behind its last word where it starts at a token, or -1. */
    int endAt(Sentence sentence, int from) {
        int at = from;
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i) == GAP) {
                at = overGap(sentence, at, words.get(i + 1));
            } else if (words.get(i) == ANY) {
                at = overAny(sentence, at, words.get(i + 1));
            } else {
                at = overAdverbs(sentence, at, words.get(i));
                if (!words.get(i).contains(sentence.norm(at))) {
                    return -1;
                }
                at++;
            }
        }
        return at;
    }

    private int overAdverbs(Sentence s, int from, Set<String> next) {
        int at = from;
        while (at < from + ADVERBS && !next.contains(s.norm(at)) && adverbs.contains(s.norm(at))) {
            at++;
        }
        return at;
    }

    /** The first token from here on that is one of these, with nothing but what describes it between. */
    private static int overGap(Sentence s, int from, Set<String> next) {
        int at = from;
        while (at < Math.min(s.size(), from + WIDEST_GAP) && !next.contains(s.norm(at)) && describes(s, at)) {
            at++;
        }
        return at;
    }

    /** The same with one word at least, whatever the words are: "in rebel hands", "lost all of their roofs". */
    private static int overAny(Sentence s, int from, Set<String> next) {
        int at = from;
        while (at < Math.min(s.size(), from + WIDEST_GAP)
                && (at == from || !next.contains(s.norm(at)))
                && (s.token(at).isWord() || s.norm(at).equals("'s"))) {
            at++;
        }
        return at > from ? at : s.size();
    }

    /** "a", "serious", "gunshot", "life-threatening"; no number, which counts something itself. */
    private static boolean describes(Sentence s, int i) {
        if (!s.token(i).isWord() || s.token(i).hasDigit()) {
            return false;
        }
        String norm = s.norm(i);
        Tag tag = s.tag(i);
        return switch (tag) {
            case ADJ, NOUN, DET, ADV, PROPN -> !norm.equals("no");
            case VERB -> norm.endsWith("ing") || norm.endsWith("ed");
            case PRON -> norm.equals("their") || norm.equals("his") || norm.equals("her");
            case CCONJ -> norm.equals("and") || norm.equals("but") || norm.equals("or");
            default -> false;
        };
    }
}
