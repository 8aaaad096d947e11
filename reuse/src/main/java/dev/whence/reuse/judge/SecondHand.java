package dev.whence.reuse.judge;

import dev.whence.reuse.word.WordList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds where a text says that it has its matter from somebody else: "according to sources in Ostra". */
final class SecondHand {
    private static final List<String> PHRASES = WordList.read(SecondHand.class, "second-hand.txt");
    private static final List<String> AGENCIES = WordList.read(SecondHand.class, "agency-credits.txt");

    private SecondHand() {}

    /** The first such phrase, as it is written. */
    static Optional<String> in(String text) {
        return first(text, PHRASES);
    }

    /** The first phrase that credits agencies without naming one: "with agencies". */
    static Optional<String> agencies(String text) {
        return first(text, AGENCIES);
    }

    private static Optional<String> first(String text, List<String> phrases) {
        String lower = text.toLowerCase(Locale.ROOT);
        int first = text.length();
        int end = first;
        for (String phrase : phrases) {
            int at = WholeWords.find(lower, phrase);
            if (at >= 0 && (at < first || at == first && at + phrase.length() > end)) {
                first = at;
                end = at + phrase.length();
            }
        }
        return first < end && lower.length() == text.length()
                ? Optional.of(text.substring(first, end))
                : Optional.empty();
    }
}
