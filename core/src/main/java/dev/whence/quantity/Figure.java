package dev.whence.quantity;

import dev.whence.report.TextSpan;
import java.math.BigDecimal;

/**
 * A number as it was read, before hedges and exclusions have had their say.
 *
 * @param from index of its first token
 * @param to index after its last token
 * @param span the words of the number, which may be a part of a token: {@code 400} of {@code 400-strong}
 * @param digits it is printed in digits
 * @param note what the reader knows against it, or an empty string: {@code age} for {@code 12-year-old}
 */
record Figure(int from, int to, TextSpan span, Interval interval, Quantity.Kind kind, boolean digits, String note) {

    static Figure of(int from, int to, TextSpan span, Interval interval, Quantity.Kind kind, boolean digits) {
        return new Figure(from, to, span, interval, kind, digits, "");
    }

    BigDecimal low() {
        return interval.low().or(interval::high).orElseThrow();
    }

    Figure as(Quantity.Kind newKind) {
        return new Figure(from, to, span, interval, newKind, digits, note);
    }
}
