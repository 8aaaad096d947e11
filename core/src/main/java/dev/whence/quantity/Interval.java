package dev.whence.quantity;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * The interval that the words of a number state; an absent bound is open. "more than 20" is (20, ∞): low 20,
 * exclusive, no high. "about 2,800" is [2800, 2800], approximate.
 */
public record Interval(
        Optional<BigDecimal> low,
        Optional<BigDecimal> high,
        boolean lowExclusive,
        boolean highExclusive,
        boolean approximate) {

    /** @throws IllegalArgumentException if both bounds are open */
    public Interval {
        if (low.isEmpty() && high.isEmpty()) {
            throw new IllegalArgumentException("An interval without bounds says nothing");
        }
        low = low.map(Interval::plain);
        high = high.map(Interval::plain);
    }

    public static Interval exactly(long value) {
        return exactly(BigDecimal.valueOf(value));
    }

    public static Interval exactly(BigDecimal value) {
        return between(value, value);
    }

    public static Interval between(BigDecimal low, BigDecimal high) {
        return new Interval(Optional.of(low), Optional.of(high), false, false, false);
    }

    public Interval approximately() {
        return new Interval(low, high, lowExclusive, highExclusive, true);
    }

    /** One notation for one number: 4800, not 4.8E+3 and not 4800.0. */
    private static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
