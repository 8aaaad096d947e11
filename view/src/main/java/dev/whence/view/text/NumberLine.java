package dev.whence.view.text;

import dev.whence.quantity.Interval;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Figures on a line: {@code ├──●━━━●────▶}. A dot is a figure, a bar a range, an arrow an open end. On a scale of
 * logarithms where the largest figure is more than thirty times the smallest.
 */
public final class NumberLine {
    private static final int MUCH = 30;

    private final double low;
    private final double high;
    private final boolean logarithmic;
    private final int width;

    /**
     * A line for some figures.
     *
     * @param width in columns, at least 8
     */
    public NumberLine(List<Interval> intervals, int width) {
        List<BigDecimal> bounds = intervals.stream()
                .flatMap(interval -> Stream.of(interval.low(), interval.high()))
                .flatMap(Optional::stream)
                .toList();
        double smallest =
                bounds.stream().mapToDouble(BigDecimal::doubleValue).min().orElse(0);
        double largest =
                bounds.stream().mapToDouble(BigDecimal::doubleValue).max().orElse(0);
        this.logarithmic = smallest > 0 && largest / smallest > MUCH;
        this.low = smallest;
        this.high = largest;
        this.width = Math.max(8, width);
    }

    /** Where a figure stands, from 0 to 1; in the middle where all are one. */
    private double place(BigDecimal figure) {
        if (high <= low) {
            return 0.5;
        }
        double value = figure.doubleValue();
        return logarithmic
                ? (Math.log(value) - Math.log(low)) / (Math.log(high) - Math.log(low))
                : (value - low) / (high - low);
    }

    /** The line as text. */
    public String of(List<Interval> intervals) {
        char[] line = new char[width];
        Arrays.fill(line, '─');
        intervals.forEach(interval -> bar(line, interval));
        intervals.forEach(interval -> dots(line, interval));
        return new String(line);
    }

    private void bar(char[] line, Interval interval) {
        int from = interval.low().map(this::column).orElse(0);
        int to = interval.high().map(this::column).orElse(width - 1);
        for (int i = from; i <= to; i++) {
            line[i] = '━';
        }
        if (interval.low().isEmpty()) {
            line[0] = '◀';
        }
        if (interval.high().isEmpty()) {
            line[width - 1] = '▶';
        }
    }

    private void dots(char[] line, Interval interval) {
        interval.low().map(this::column).ifPresent(column -> line[column] = '●');
        interval.high().map(this::column).ifPresent(column -> line[column] = '●');
    }

    private int column(BigDecimal figure) {
        return 1 + (int) Math.round(place(figure) * (width - 3));
    }
}
