package dev.whence.decision.anchor;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** How like two stretches of text are, by their words. */
final class Likeness {
    /** So many words on either side of a number say which one it is. */
    private static final int WORDS = 12;
    /** So many UTF-16 units hold that many words of any language. */
    private static final int FAR = 300;

    private Likeness() {}

    /** From 0 to 1: the share of words before and after a number that stand in both in the same order. */
    static double around(Quotation quotation, String before, String after) {
        List<String> wasBefore = lastWords(quotation.before());
        List<String> wasAfter = firstWords(quotation.after());
        int all = wasBefore.size() + wasAfter.size();
        if (all == 0) {
            return 1;
        }
        return (double) (common(wasBefore, lastWords(before)) + common(wasAfter, firstWords(after))) / all;
    }

    /** From 0 to 1: the share of words that two sentences have in common, as Dice (1945) counts. */
    static double of(String one, String other) {
        Set<String> first = new HashSet<>(words(one));
        Set<String> second = new HashSet<>(words(other));
        if (first.isEmpty() || second.isEmpty()) {
            return 0;
        }
        int all = first.size() + second.size();
        first.retainAll(second);
        return 2.0 * first.size() / all;
    }

    /** How many UTF-16 units two texts have in common at their ends. */
    static int ofEnds(String one, String other) {
        int i = 0;
        while (i < Math.min(one.length(), other.length())
                && one.charAt(one.length() - 1 - i) == other.charAt(other.length() - 1 - i)) {
            i++;
        }
        return i;
    }

    /** How many UTF-16 units two texts have in common at their beginnings. */
    static int ofBeginnings(String one, String other) {
        int i = 0;
        while (i < Math.min(one.length(), other.length()) && one.charAt(i) == other.charAt(i)) {
            i++;
        }
        return i;
    }

    /** The last first. */
    private static List<String> lastWords(String text) {
        List<String> words = words(text.substring(Math.max(0, text.length() - FAR)));
        Collections.reverse(words);
        return words.subList(0, Math.min(WORDS, words.size()));
    }

    private static List<String> firstWords(String text) {
        List<String> words = words(text.substring(0, Math.min(FAR, text.length())));
        return words.subList(0, Math.min(WORDS, words.size()));
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }

    /** The longest common subsequence. */
    private static int common(List<String> one, List<String> other) {
        int[][] longest = new int[one.size() + 1][other.size() + 1];
        for (int i = 1; i <= one.size(); i++) {
            for (int j = 1; j <= other.size(); j++) {
                longest[i][j] = one.get(i - 1).equals(other.get(j - 1))
                        ? longest[i - 1][j - 1] + 1
                        : Math.max(longest[i - 1][j], longest[i][j - 1]);
            }
        }
        return longest[one.size()][other.size()];
    }
}
