package dev.whence.quantity;

import dev.whence.language.Sentence;
import dev.whence.language.Tag;
import java.util.Set;

/** Questions about the words beside a figure that several exclusions ask. */
final class Surroundings {
    private static final int LIST_REACH = 5;

    private Surroundings() {}

    static boolean isDigits(String norm) {
        for (int i = 0; i < norm.length(); i++) {
            if (!DigitNumber.isDigit(norm.charAt(i))) {
                return false;
            }
        }
        return !norm.isEmpty();
    }

    static boolean startsWithDigit(String norm) {
        return !norm.isEmpty() && DigitNumber.isDigit(norm.charAt(0));
    }

    static boolean isNoun(Sentence sentence, int i) {
        Tag tag = sentence.tag(i);
        return tag == Tag.NOUN || tag == Tag.ADJ || tag == Tag.PROPN;
    }

    static boolean touchesNext(Sentence sentence, int i) {
        return i >= 0 && i + 1 < sentence.size() && sentence.token(i + 1).touches(sentence.token(i));
    }

    /** The unit after a number, or after the last of several: "2 or perhaps 3 hours", "122 and 220 mm". */
    static int pastListedNumbers(Sentence sentence, int to, NumberLexicon lexicon) {
        int i = to;
        int unit = to;
        while (i < to + LIST_REACH) {
            String norm = sentence.norm(i);
            if (startsWithDigit(norm) || lexicon.contains(norm)) {
                unit = i + 1;
            } else if (!norm.equals("or")
                    && !norm.equals("to")
                    && !norm.equals("and")
                    && !norm.equals("perhaps")
                    && !norm.equals(",")
                    && !RangeReader.isDash(norm)) {
                break;
            }
            i++;
        }
        return unit;
    }

    static boolean any(Sentence sentence, int from, int to, Set<String> words) {
        for (int i = from; i < to; i++) {
            if (words.contains(sentence.norm(i))) {
                return true;
            }
        }
        return false;
    }
}
