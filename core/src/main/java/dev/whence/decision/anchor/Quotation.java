package dev.whence.decision.anchor;

import dev.whence.report.TextSpan;

/**
 * A stretch of text with what stood around it, as the W3C's TextQuoteSelector keeps it, so that it can be found when the
 * text has moved.
 *
 * @param exact the sentence or list item
 * @param number where in {@code exact} the words of the number stand
 */
public record Quotation(String prefix, String exact, String suffix, TextSpan number) {
    /** So many UTF-16 units before and after are kept. */
    private static final int AROUND = 60;

    /** @throws IllegalArgumentException if the number does not stand in the quotation */
    public Quotation {
        if (number.end() > exact.length()) {
            throw new IllegalArgumentException("The number stands outside the quotation");
        }
    }

    /** Of a sentence and the number in it, as spans of a text. */
    public static Quotation of(String text, TextSpan sentence, TextSpan number) {
        TextSpan whole = sentence.union(number);
        return new Quotation(
                text.substring(Math.max(0, whole.start() - AROUND), whole.start()),
                whole.of(text),
                text.substring(whole.end(), Math.min(text.length(), whole.end() + AROUND)),
                new TextSpan(number.start() - whole.start(), number.end() - whole.start()));
    }

    /** The words of the number. */
    public String numberWords() {
        return number.of(exact);
    }

    /** What stands before the number, from before the quotation on. */
    public String before() {
        return prefix + exact.substring(0, number.start());
    }

    /** What stands after the number, to behind the quotation. */
    public String after() {
        return exact.substring(number.end()) + suffix;
    }
}
