package dev.whence.quantity;

import dev.whence.language.Sentence;
import java.util.Optional;

/** Reads a change beside a total: {@code 98,400 (+870)}, {@code 1,204 (up 12)}. */
final class IncrementReader {
    private final NumeralReader numerals;

    IncrementReader(NumeralReader numerals) {
        this.numerals = numerals;
    }

    Optional<Figure> at(Sentence sentence, int i) {
        boolean plus = sentence.norm(i).equals("+") && !isSuffix(sentence, i);
        boolean up = sentence.norm(i).equals("up") && sentence.norm(i - 1).equals("(");
        if (!plus && !up) {
            return Optional.empty();
        }
        return numerals.at(sentence, i + 1)
                .filter(Numeral::isExact)
                .map(n -> Figure.of(
                        i + 1,
                        n.to(),
                        sentence.span(i + 1, n.to()),
                        Interval.exactly(n.low()),
                        Quantity.Kind.INCREMENT,
                        n.digits()));
    }

    /** The plus of {@code 60+}. */
    private static boolean isSuffix(Sentence sentence, int i) {
        return i > 0
                && sentence.token(i).touches(sentence.token(i - 1))
                && sentence.token(i - 1).isWord();
    }
}
