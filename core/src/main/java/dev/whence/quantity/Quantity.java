package dev.whence.quantity;

import dev.whence.report.TextSpan;
import java.util.Optional;

/**
 * One number of a text.
 *
 * @param number the words that give the number, with no hedge: {@code two dozen}, {@code from 100 to 200}
 * @param hedge the words that bound or soften it: {@code more than}, {@code up to}, {@code some}
 * @param firstToken index of the first token of {@code number} in its sentence
 * @param lastToken index after the last token of {@code number} in its sentence
 */
public record Quantity(
        TextSpan number, Optional<TextSpan> hedge, Interval interval, Kind kind, int firstToken, int lastToken) {

    /** What sort of number the words are; what is counted is another question. */
    public enum Kind {
        /** A count: {@code 16}, {@code two dozen}, {@code hundreds}. */
        COUNT,
        /** A share: {@code 30%}, {@code 12 per cent}, {@code half}, {@code a third}; the interval is in percent. */
        PERCENT,
        /** {@code no}, {@code none}, {@code nobody}, {@code not a single}. */
        NONE,
        /** {@code a}, {@code an}, {@code one}, {@code another}: a count only where a person or thing with a measure follows. */
        ARTICLE,
        /** A change beside a total: {@code (+870)}, {@code (+9)}. */
        INCREMENT,
        /** The left side of {@code one soldier to two militants}; low is the left side, high the right one. */
        RATIO
    }
}
