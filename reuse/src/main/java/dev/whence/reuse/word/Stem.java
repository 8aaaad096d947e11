package dev.whence.reuse.word;

import java.util.Locale;

/** What is left of a word when its ending is cut: "killed", "kills" and "killing" are one. Digits stay whole. */
public final class Stem {
    private static final int LONGEST = 7;
    private static final int SHORTEST = 4;
    private static final String[] ENDINGS = {
        "ations", "ation", "ments", "ment", "ings", "ing", "ies", "ers", "ed", "es", "er", "ly", "s", "e"
    };

    private Stem() {}

    /** The hash of a word's stem. */
    public static int hash(String word) {
        return of(word).hashCode() * 0x9E3779B1;
    }

    static String of(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (Character.isDigit(lower.charAt(0))) {
            return lower.replace(",", "");
        }
        int apostrophe = Math.max(lower.indexOf('\''), lower.indexOf('’'));
        String stem = apostrophe > 0 ? lower.substring(0, apostrophe) : lower;
        for (String ending : ENDINGS) {
            if (stem.endsWith(ending) && stem.length() - ending.length() >= SHORTEST) {
                stem = stem.substring(0, stem.length() - ending.length());
                break;
            }
        }
        return stem.length() > LONGEST ? stem.substring(0, LONGEST) : stem;
    }
}
