package dev.whence.claim.reader;

import java.util.List;
import java.util.Locale;

/** Words that look like "Ostrian", "Iraqi", "British": of a country or a people. */
final class Demonyms {
    private static final List<String> ENDINGS = List.of(
            "ian", "ean", "can", "san", "ran", "lan", "nan", "tan", "ese", "ish", "nch", "ch", "qi", "ni", "li", "bi",
            "ti", "i");

    private Demonyms() {}

    static boolean looksLike(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return lower.length() > 4 && ENDINGS.stream().anyMatch(lower::endsWith)
                || lower.equals("us")
                || lower.equals("u.s.");
    }
}
