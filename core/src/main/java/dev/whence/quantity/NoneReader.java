package dev.whence.quantity;

import dev.whence.language.Sentence;
import dev.whence.language.Tag;
import dev.whence.report.TextSpan;
import java.util.Optional;
import java.util.Set;

/**
 * Reads what counts nothing: {@code no one}, {@code nobody}, {@code none}, {@code no} before a noun, {@code not a single},
 * and {@code not … any} ("did not cause any casualties").
 */
final class NoneReader {
    private static final Interval ZERO = Interval.exactly(0);

    private final Set<String> notCounting;

    /** @param words with the words behind which {@code no} counts nothing ("no longer") */
    NoneReader(WordGroups words) {
        this.notCounting = words.group("no-idiom");
    }

    Optional<Figure> at(Sentence sentence, int i) {
        return switch (sentence.norm(i)) {
            case "nobody", "none", "no-one", "nil" -> none(sentence, i, i + 1);
            case "no" -> no(sentence, i);
            case "not", "n't", "never", "without" -> not(sentence, i);
            default -> Optional.empty();
        };
    }

    private Optional<Figure> no(Sentence sentence, int i) {
        String next = sentence.norm(i + 1);
        if (next.equals("one")) {
            return none(sentence, i, i + 2);
        }
        if (next.equals("other") || next.equals("further") || next.equals("more")) {
            return Surroundings.isNoun(sentence, i + 2) ? none(sentence, i, i + 1) : Optional.empty();
        }
        Tag tag = sentence.tag(i + 1);
        boolean noun = tag == Tag.NOUN || tag == Tag.ADJ || tag == Tag.PROPN || tag == Tag.X || tag == Tag.VERB;
        noun |= Surroundings.isNoun(sentence, i + 2) && sentence.token(i + 1).startsUpper(); // "no Varen citizens"
        boolean word = i + 1 < sentence.size() && sentence.token(i + 1).isWord();
        return noun
                        && word
                        && !notCounting.contains(next)
                        && !sentence.token(i + 1).hasDigit()
                ? none(sentence, i, i + 1)
                : Optional.empty();
    }

    private Optional<Figure> not(Sentence sentence, int i) {
        String next = sentence.norm(i + 1);
        boolean single = next.equals("a") && sentence.norm(i + 2).equals("single");
        if (single) {
            return none(sentence, i, i + 3);
        }
        if (next.equals("one") && !sentence.norm(i).equals("n't")) {
            return none(sentence, i, i + 2);
        }
        for (int any = i + 1; any <= i + 3; any++) {
            String norm = sentence.norm(any);
            if (norm.equals("any")) {
                return none(sentence, i, any + 1);
            }
            if (any == i + 3 || norm.isEmpty() || !Character.isLetter(norm.charAt(0))) {
                break;
            }
        }
        return Optional.empty();
    }

    private static Optional<Figure> none(Sentence sentence, int from, int to) {
        TextSpan span = sentence.span(from, to);
        return Optional.of(Figure.of(from, to, span, ZERO, Quantity.Kind.NONE, false));
    }
}
