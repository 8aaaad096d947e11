package dev.whence.attribution;

import java.util.Locale;
import java.util.Set;

/** Words of people's names that begin in lower case: "Wael al-Masri", "Jan van der Velde". */
final class NameWords {
    private static final Set<String> PARTICLES = Set.of(
            "al", "el", "de", "del", "della", "di", "da", "do", "dos", "das", "du", "van", "von", "der", "den", "ter",
            "bin", "bint", "ibn", "ben", "abu", "ould", "af", "av", "zu", "y");

    private NameWords() {}

    /** A capital first, or one behind a lower-case article: "al-Masri", "d'Aubert". */
    static boolean opensName(String word) {
        if (Character.isUpperCase(word.codePointAt(0))) {
            return true;
        }
        int joint = Math.max(word.indexOf('-'), Math.max(word.indexOf('\''), word.indexOf('’')));
        return joint > 0 && joint < 4 && joint + 1 < word.length() && Character.isUpperCase(word.charAt(joint + 1));
    }

    /** A word that may stand inside a name. */
    static boolean isWithin(String word) {
        return opensName(word) || PARTICLES.contains(word.toLowerCase(Locale.ROOT));
    }
}
