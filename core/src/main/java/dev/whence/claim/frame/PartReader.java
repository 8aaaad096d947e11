package dev.whence.claim.frame;

import dev.whence.language.Sentence;
import dev.whence.language.Tag;
import dev.whence.language.WordKinds;
import dev.whence.quantity.Quantity;
import java.util.Optional;

/** What "of" behind a number opens: "39 of the 46", "three of them". */
final class PartReader {
    private final WordKinds words;
    private final Draft draft;
    private final Sentence s;

    PartReader(WordKinds words, Draft draft) {
        this.words = words;
        this.draft = draft;
        this.s = draft.sentence();
    }

    /** What "of" behind a number opens. */
    record Part(int at, int consumed, boolean partitive, Optional<Quantity> whole) {}

    Part part(Quantity quantity, int at) {
        int of = s.norm(at).equals("out") && s.norm(at + 1).equals("of") ? at + 1 : at;
        if (!s.norm(of).equals("of")) {
            return new Part(at, quantity.lastToken(), false, Optional.empty());
        }
        String next = s.norm(of + 1);
        if (isPronoun(next) || isDemonstrative(of + 1)) {
            return new Part(of + 2, of + 2, true, Optional.empty());
        }
        Optional<Quantity> whole = wholeAt(of + 1);
        if (whole.isPresent()) {
            return new Part(whole.get().lastToken(), whole.get().lastToken(), true, whole);
        }
        boolean magnitude = quantity.kind() == Quantity.Kind.PERCENT
                || s.norm(quantity.lastToken() - 1).endsWith("s")
                || s.norm(quantity.lastToken() - 1).equals("dozen");
        return new Part(of + 1, quantity.lastToken(), !magnitude || of > at, Optional.empty());
    }

    private static boolean isPronoun(String word) {
        return switch (word) {
            case "them", "whom", "which", "us", "ours", "theirs" -> true;
            default -> false;
        };
    }

    /** "half of those were infants", not "half of those men" nor "half of those killed". */
    private boolean isDemonstrative(int i) {
        boolean points = s.norm(i).equals("those") || s.norm(i).equals("these");
        String next = s.norm(i + 1);
        boolean ends = !s.token(Math.min(i + 1, s.size() - 1)).isWord()
                || words.is("be", next)
                || words.is("aux", next)
                || words.is("preposition", next);
        return points && ends && !draft.stops(i + 1);
    }

    /** "its eight", "the country's 14", "those 4-5 thousand", "the 19". */
    private Optional<Quantity> wholeAt(int i) {
        for (int at = i; at < Math.min(s.size(), i + 4); at++) {
            if (draft.opensNumber(at)) {
                return draft.number(draft.hedged(at).orElse(at)).filter(whole -> whole.kind() != Quantity.Kind.ARTICLE);
            }
            if (!s.token(at).isWord() && !s.norm(at).equals("'s")
                    || s.tag(at) == Tag.VERB
                    || s.tag(at) == Tag.ADP
                    || words.is("be", s.norm(at))
                    || words.is("aux", s.norm(at))
                    || words.is("and", s.norm(at))) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }
}
