package dev.whence.claim.list;

import dev.whence.language.Sentence;
import dev.whence.language.WordKinds;
import dev.whence.population.NounClass;
import dev.whence.population.Nouns;
import java.util.Locale;
import java.util.Optional;

/**
 * Whose losses a list gives: "the losses of the northern army", "Tarnish losses", "Tarn's losses", "Tarn: 583 losses",
 * "army vehicles lost".
 */
final class OwnerReader {
    private final Nouns nouns;
    private final WordKinds words;

    OwnerReader(Nouns nouns, WordKinds words) {
        this.nouns = nouns;
        this.words = words;
    }

    Optional<Introduction.Named> owner(Sentence s) {
        for (int i = 0; i < s.size(); i++) {
            boolean loss = nouns.find(s.norm(i))
                    .flatMap(noun -> noun.toll())
                    .filter("casualties"::equals)
                    .isPresent();
            boolean lost = s.norm(i).equals("lost");
            if (!loss && !lost) {
                continue;
            }
            int at = i;
            Optional<Introduction.Named> owner =
                    loss && s.norm(i + 1).equals("of") ? behind(s, i + 2) : Optional.empty();
            owner = owner.or(() -> before(s, at)).or(() -> overColon(s, at));
            if (owner.isPresent()) {
                return owner;
            }
        }
        return Optional.empty();
    }

    private Optional<Introduction.Named> behind(Sentence s, int at) {
        int from = at;
        while (from < s.size() && words.is("owner-empty", s.norm(from)) && !isName(s, from)) {
            from++;
        }
        int to = from;
        while (to < s.size()
                && !words.is("owner-end", s.norm(to))
                && !s.token(to).hasDigit()
                && to < from + 8) {
            to++;
        }
        return named(s, from, to);
    }

    /** The words before "losses", without those that name nobody: "Other <i>Ostrian</i> losses". */
    private Optional<Introduction.Named> before(Sentence s, int loss) {
        int to = loss;
        while (to > 0 && words.is("owner-empty", s.norm(to - 1)) && !isName(s, to - 1)) {
            to--;
        }
        int from = to;
        while (from > 0
                && s.token(from - 1).isWord()
                && !s.token(from - 1).hasDigit()
                && !words.is("owner-empty", s.norm(from - 1))
                && !words.is("owner-end", s.norm(from - 1))
                && from > to - 4) {
            from--;
        }
        return isOwner(s, from, to) ? named(s, from, to) : Optional.empty();
    }

    /** "Tarn: 583 losses in all". */
    private Optional<Introduction.Named> overColon(Sentence s, int loss) {
        for (int i = loss - 1; i > 0 && i > loss - 5; i--) {
            if (s.norm(i).equals(":")) {
                int from = i;
                while (from > 0 && s.token(from - 1).isWord() && from > i - 4) {
                    from--;
                }
                return isOwner(s, from, i) ? named(s, from, i) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** A name, or a body of people: "army", "rebel". */
    private boolean isOwner(Sentence s, int from, int to) {
        for (int i = from; i < to; i++) {
            boolean body = nouns.find(s.norm(i))
                    .filter(noun -> noun.is(NounClass.GROUP) || noun.is(NounClass.PERSON))
                    .isPresent();
            if (body || isName(s, i)) {
                return true;
            }
        }
        return false;
    }

    private boolean isName(Sentence s, int i) {
        return i > 0
                && s.token(i).startsUpper()
                && s.token(i).text().length() > 2
                && !words.is("owner-empty", s.norm(i));
    }

    private static Optional<Introduction.Named> named(Sentence s, int from, int to) {
        int start = from;
        while (start < to && !s.token(start).isWord()) {
            start++;
        }
        if (start >= to) {
            return Optional.empty();
        }
        String text = LabelReader.text(s, start, to).replaceFirst("['’]s?$", "");
        boolean single = to - start == 1 && text.equals(text.toLowerCase(Locale.ROOT)) && text.length() < 3;
        return single ? Optional.empty() : Optional.of(new Introduction.Named(text, s.span(start, to)));
    }
}
