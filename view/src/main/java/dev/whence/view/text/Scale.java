package dev.whence.view.text;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where values stand on a line, from 0 to 1, for the page and for the terminal. Logarithmic where the largest is many times the smallest; then by
 * {@code log(1 + v)}, so that zero has a place.
 */
public final class Scale {
    private static final double MANY_TIMES = 40;
    private static final int MOST_TICKS = 5;

    private final double low;
    private final double high;
    private final boolean logarithmic;

    private Scale(double low, double high) {
        this.low = low;
        this.high = high;
        this.logarithmic = low >= 0 && high >= MANY_TIMES * Math.max(1, low);
    }

    /** @throws java.util.NoSuchElementException of no values */
    public static Scale of(List<BigDecimal> values) {
        double low = values.stream().mapToDouble(BigDecimal::doubleValue).min().orElseThrow();
        double high = values.stream().mapToDouble(BigDecimal::doubleValue).max().orElseThrow();
        return new Scale(low, high);
    }

    public boolean isLogarithmic() {
        return logarithmic;
    }

    public double at(BigDecimal value) {
        return at(value.doubleValue());
    }

    private double at(double value) {
        double from = bent(low);
        double to = bent(high);
        return to == from ? 0.5 : Math.max(0, Math.min(1, (bent(value) - from) / (to - from)));
    }

    private double bent(double value) {
        return logarithmic ? Math.log10(1 + value) : value;
    }

    /** A labelled place on the line. */
    public record Tick(double at, String label) {}

    /** Few round values within the line; both ends where nothing round lies between them. */
    public List<Tick> ticks() {
        List<Double> values = logarithmic ? powers() : rounds();
        if (values.size() < 2) {
            values = low == high ? List.of(low) : List.of(low, high);
        }
        return values.stream().map(value -> new Tick(at(value), label(value))).toList();
    }

    private List<Double> powers() {
        List<Double> values = new ArrayList<>();
        int decades = (int) Math.ceil(Math.log10(high)) + 1;
        int every = Math.max(1, (int) Math.ceil(decades / (double) MOST_TICKS));
        for (int power = 0; power <= decades; power += every) {
            double value = Math.pow(10, power);
            if (value >= low && value <= high) {
                values.add(value);
            }
        }
        return values;
    }

    private List<Double> rounds() {
        List<Double> values = new ArrayList<>();
        double step = step((high - low) / (MOST_TICKS - 1));
        for (long i = (long) Math.ceil(low / step); step > 0 && i * step <= high; i++) {
            values.add(i * step);
        }
        return values;
    }

    /** The next of 1, 2, 5, 10, 20 … */
    private static double step(double least) {
        if (least <= 0) {
            return 0;
        }
        double power = Math.pow(10, Math.floor(Math.log10(least)));
        double digit = least / power;
        return power * (digit <= 1 ? 1 : digit <= 2 ? 2 : digit <= 5 ? 5 : 10);
    }

    private static String label(double value) {
        BigDecimal exact = new BigDecimal(value, new MathContext(10)).stripTrailingZeros();
        return Figures.of(
                new dev.whence.quantity.Interval(Optional.of(exact), Optional.of(exact), false, false, false));
    }
}
