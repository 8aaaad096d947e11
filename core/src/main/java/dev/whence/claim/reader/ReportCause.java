package dev.whence.claim.reader;

import dev.whence.language.Paragraph;
import dev.whence.language.Prose;
import dev.whence.language.Sentence;
import dev.whence.language.WordKinds;
import dev.whence.report.TextSpan;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The disaster that a whole report is about: "Cyclone Petra", else the disaster that it names early and again. Its
 * figures are of that disaster, and of its whole country, where nothing else is said.
 */
final class ReportCause {
    private static final WordKinds WORDS = WordKinds.load(CauseFinder.class, "cause-words.txt");
    private static final long NAMED = WORDS.bit("named");
    private static final long DISASTER = WORDS.bit("disaster");

    private ReportCause() {}

    static Optional<CauseFinder.Found> of(Prose prose) {
        Map<String, Integer> count = new HashMap<>();
        Optional<CauseFinder.Found> early = Optional.empty();
        for (Sentence s : prose.sentences()) {
            for (int i = 0; i < s.size(); i++) {
                long mask = WORDS.mask(s.norm(i));
                if ((mask & DISASTER) == 0) {
                    continue;
                }
                if ((mask & NAMED) != 0 && isNamed(s, i)) {
                    boolean soon =
                            isEarly(s) || s.index() * 2 < prose.sentences().size();
                    return soon ? Optional.of(found(s, i, i + 2)) : Optional.empty();
                }
                count.merge(s.norm(i), 1, Integer::sum);
                if (early.isEmpty() && isEarly(s)) {
                    early = Optional.of(found(s, i, i + 1));
                }
            }
        }
        return early.filter(found -> count.getOrDefault(found.name().toLowerCase(java.util.Locale.ROOT), 0) > 1);
    }

    private static boolean isEarly(Sentence s) {
        return s.kind() == Paragraph.Kind.HEADLINE || s.paragraph() <= 4;
    }

    private static boolean isNamed(Sentence s, int i) {
        return i + 1 < s.size()
                && s.token(i).startsUpper()
                && s.token(i + 1).startsUpper()
                && s.token(i + 1).isWord()
                && !s.isUpperCase();
    }

    private static CauseFinder.Found found(Sentence s, int from, int to) {
        TextSpan span = s.span(from, to);
        return new CauseFinder.Found(PhraseText.of(s, from, to), span);
    }
}
