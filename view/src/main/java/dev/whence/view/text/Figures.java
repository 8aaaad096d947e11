package dev.whence.view.text;

import dev.whence.claim.Claim;
import dev.whence.claim.Measure;
import dev.whence.quantity.Interval;
import java.math.BigDecimal;
import java.util.Optional;

/** Intervals and shares as a person writes them: {@code 16}, {@code more than 20}, {@code 6,000–12,000}, {@code ~2,800}. */
public final class Figures {
    private Figures() {}

    public static String of(Interval interval) {
        String figure = bounds(interval);
        return interval.approximate() ? "~" + figure : figure;
    }

    /** The figure of a claim: a ratio as {@code 1 : 2}, anything else by its interval. */
    public static String of(Claim claim) {
        Interval interval = claim.interval();
        boolean ratio = claim.measure() == Measure.RATIO
                && interval.low().isPresent()
                && interval.high().isPresent();
        return ratio
                ? (interval.approximate() ? "~" : "")
                        + grouped(interval.low().get()) + " : "
                        + grouped(interval.high().get())
                : of(interval);
    }

    /** Whole percent, rounded half up; {@code 0%} of nothing. */
    public static String share(long part, long whole) {
        return whole == 0 ? "0%" : (part * 200 + whole) / (whole * 2) + "%";
    }

    public static String count(long count) {
        return grouped(BigDecimal.valueOf(count));
    }

    /** {@code 1 claim}, {@code 2,000 claims} */
    public static String count(long count, String noun) {
        return count(count) + " " + noun + (count == 1 ? "" : "s");
    }

    private static String bounds(Interval interval) {
        Optional<BigDecimal> low = interval.low();
        Optional<BigDecimal> high = interval.high();
        if (low.isPresent() && high.isPresent()) {
            return low.get().compareTo(high.get()) == 0
                    ? grouped(low.get())
                    : grouped(low.get()) + "–" + grouped(high.get());
        }
        if (low.isPresent()) {
            return (interval.lowExclusive() ? ">" : "≥") + grouped(low.get());
        }
        return (interval.highExclusive() ? "<" : "≤")
                + high.map(Figures::grouped).orElse("");
    }

    private static String grouped(BigDecimal number) {
        String plain = number.toPlainString();
        int end = plain.indexOf('.') < 0 ? plain.length() : plain.indexOf('.');
        StringBuilder out = new StringBuilder(plain);
        for (int i = end - 3; i > (plain.startsWith("-") ? 1 : 0); i -= 3) {
            out.insert(i, ',');
        }
        return out.toString();
    }
}
