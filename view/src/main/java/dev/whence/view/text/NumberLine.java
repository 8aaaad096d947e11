package dev.whence.view.text;

import dev.whence.quantity.Interval;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Figures on a line: {@code ├──●━━━●────▶}. A dot is a figure, a bar a range, an arrow an open end. On a scale of
 * logarithms where the page has one, too.
 */
public final class NumberLine {
    private final Scale scale;
    private final int width;

    /**
     * A line for some figures.
     *
     * @param intervals at least one, each with an end
     * @param width in columns, at least 8
     */
    public NumberLine(List<Interval> intervals, int width) {
        this.scale = Scale.of(intervals.stream()
                .flatMap(interval -> Stream.of(interval.low(), interval.high()))
                .flatMap(Optional::stream)
                .toList());
        this.width = Math.max(8, width);
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
        return 1 + (int) Math.round(scale.at(figure) * (width - 3));
    }
}
