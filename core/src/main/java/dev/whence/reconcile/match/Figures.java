package dev.whence.reconcile.match;

import dev.whence.quantity.Interval;
import java.math.BigDecimal;

/** Compares what numbers say. */
public final class Figures {
    private static final double ROUNDED = 1.25;

    private Figures() {}

    /** The number that the words give, without their hedge: 612 of "at least 612", 6,000 of "6,000 to 12,000". */
    public static BigDecimal stated(Interval interval) {
        return interval.low().or(interval::high).orElse(BigDecimal.ZERO);
    }

    /** The same number was printed, with or without a hedge. */
    public static boolean sameStated(Interval a, Interval b) {
        boolean sameLow = stated(a).compareTo(stated(b)) == 0;
        boolean bothRanges = isRange(a) && isRange(b);
        return sameLow && (!bothRanges || a.high().equals(b.high())) && isRange(a) == isRange(b);
    }

    /** "6,000 to 12,000", "hundreds". */
    public static boolean isRange(Interval interval) {
        return interval.low().isPresent()
                && interval.high().isPresent()
                && interval.low().get().compareTo(interval.high().get()) != 0;
    }

    /** Both can hold: neither lies wholly below the other. A bound that is itself excluded is not shared. */
    public static boolean overlap(Interval a, Interval b) {
        return reaches(a, b) && reaches(b, a);
    }

    private static boolean reaches(Interval a, Interval b) {
        if (a.high().isEmpty() || b.low().isEmpty()) {
            return true;
        }
        int order = a.high().get().compareTo(b.low().get());
        return order > 0 || order == 0 && !a.highExclusive() && !b.lowExclusive();
    }

    /** How many digits of the number are not just noughts behind it: 3 of 61,200. */
    public static int significantDigits(Interval interval) {
        BigDecimal stripped = stated(interval).stripTrailingZeros();
        return stripped.signum() == 0 ? 1 : stripped.precision();
    }

    /** How many times the smaller goes into the larger, at least 1; of nought and anything else 10. */
    public static double ratio(Interval a, Interval b) {
        double x = middle(a);
        double y = middle(b);
        if (x <= 0 || y <= 0) {
            return x == y ? 1 : 10;
        }
        return Math.max(x, y) / Math.min(x, y);
    }

    /** "more than 200" and 231: both can hold, and are about the same. */
    public static boolean toldRoundly(Interval a, Interval b) {
        return ratio(a, b) <= ROUNDED && overlap(a, b);
    }

    private static double middle(Interval interval) {
        double low = interval.low().or(interval::high).orElse(BigDecimal.ZERO).doubleValue();
        double high = interval.high().or(interval::low).orElse(BigDecimal.ZERO).doubleValue();
        return Math.sqrt(Math.max(low, 0) * Math.max(high, 0));
    }
}
