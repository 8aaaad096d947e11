package dev.whence.view.page.question;

import dev.whence.quantity.Interval;
import dev.whence.reconcile.Range;
import dev.whence.view.text.Figures;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A range in words.
 *
 * @param text {@code 14–20}, {@code 20 or more}, {@code none}
 * @param best {@code best 16}; empty where the policy picks none
 */
public record RangeView(String text, String best) {

    static RangeView of(Range range) {
        return new RangeView(
                text(range), range.best().map(best -> "best " + figure(best)).orElse(""));
    }

    public boolean isNone() {
        return text.isEmpty();
    }

    private static String text(Range range) {
        Optional<BigDecimal> low = range.low();
        Optional<BigDecimal> high = range.high();
        if (low.isPresent() && high.isPresent()) {
            return Figures.of(Interval.between(low.get(), high.get()));
        }
        return low.map(value -> figure(value) + " or more")
                .or(() -> high.map(value -> "up to " + figure(value)))
                .orElse("");
    }

    private static String figure(BigDecimal value) {
        return Figures.of(Interval.exactly(value));
    }
}
