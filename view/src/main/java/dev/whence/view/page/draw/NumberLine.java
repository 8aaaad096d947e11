package dev.whence.view.page.draw;

import dev.whence.quantity.Interval;
import dev.whence.reconcile.Range;
import dev.whence.view.text.Scale;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The claims of a question along a line of values: dots, intervals, open ends as arrows, one above the other where they
 * would meet.
 *
 * @param height in pixels
 * @param logarithmic whether equal steps are equal factors
 * @param band the estimate from its low to its high
 */
public record NumberLine(int height, boolean logarithmic, List<Tick> ticks, List<Mark> marks, Optional<Band> band) {
    private static final int ROW = 12;
    private static final int TOP = 9;
    private static final int BOTTOM = 22;
    private static final int MOST_ROWS = 14;
    private static final double DOT = 2.4;
    private static final double ARROW = 3.4;

    public NumberLine {
        ticks = List.copyOf(ticks);
        marks = List.copyOf(marks);
    }

    /** A labelled value; the label begins, ends or is centred at its place. */
    public record Tick(String x, String label, String anchor) {}

    /**
     * One claim.
     *
     * @param x where its dot stands
     * @param to where its interval or arrow ends; the same as {@code x} for a plain dot
     * @param end {@code dot}, {@code range}, {@code up} or {@code down}: what stands at {@code to}
     */
    public record Mark(String claim, String shape, String css, String x, String to, int y, String end) {}

    /** The estimate; {@code best} is empty where the policy picks none. */
    public record Band(String x, String width, String best) {}

    /** Empty where there is nothing to place. */
    public static Optional<NumberLine> of(List<Dot> dots, Range range) {
        List<BigDecimal> values = Stream.concat(
                        dots.stream().map(Dot::interval).flatMap(NumberLine::bounds), range.best().stream())
                .toList();
        if (values.isEmpty()) {
            return Optional.empty();
        }
        Scale scale = Scale.of(values);
        List<Placed> placed = placed(dots, scale);
        int rows = placed.stream().mapToInt(Placed::row).max().orElse(0) + 1;
        int height = TOP + rows * ROW + BOTTOM;
        int base = height - BOTTOM - ROW / 2;
        return Optional.of(new NumberLine(
                height,
                scale.isLogarithmic(),
                scale.ticks().stream().map(NumberLine::tick).toList(),
                placed.stream().map(dot -> dot.mark(base - dot.row() * ROW)).toList(),
                band(range, scale)));
    }

    /** Where the line itself lies. */
    public int axis() {
        return height - BOTTOM + 2;
    }

    private static Stream<BigDecimal> bounds(Interval interval) {
        return Stream.concat(interval.low().stream(), interval.high().stream());
    }

    private static Tick tick(Scale.Tick tick) {
        String anchor = tick.at() < 0.08 ? "start" : tick.at() > 0.92 ? "end" : "middle";
        return new Tick(Percent.text(Percent.within(tick.at())), tick.label(), anchor);
    }

    /** A claim with its stretch of the line and the row that it stands in, 0 being the lowest. */
    private record Placed(Dot dot, double x, double to, String end, int row) {
        Mark mark(int y) {
            return new Mark(dot.anchor(), dot.shape(), dot.css(), Percent.text(x), Percent.text(to), y, end);
        }

        double left() {
            return Math.min(x, to);
        }

        double right() {
            return Math.max(x, to);
        }

        Placed in(int newRow) {
            return new Placed(dot, x, to, end, newRow);
        }
    }

    private static List<Placed> placed(List<Dot> dots, Scale scale) {
        List<Placed> unplaced = dots.stream()
                .map(dot -> stretch(dot, scale))
                .sorted(Comparator.comparing(Placed::left))
                .toList();
        double[] taken = new double[MOST_ROWS];
        java.util.Arrays.fill(taken, -100);
        List<Placed> placed = new ArrayList<>();
        for (Placed next : unplaced) {
            int row = 0;
            while (row < MOST_ROWS - 1 && taken[row] + DOT > next.left()) {
                row++;
            }
            taken[row] = Math.max(taken[row], next.right());
            placed.add(next.in(row));
        }
        return placed;
    }

    private static Placed stretch(Dot dot, Scale scale) {
        Optional<BigDecimal> low = dot.interval().low();
        Optional<BigDecimal> high = dot.interval().high();
        if (low.isPresent() && high.isPresent()) {
            double x = Percent.within(scale.at(low.get()));
            double to = Percent.within(scale.at(high.get()));
            return new Placed(dot, x, to, x == to ? "dot" : "range", 0);
        }
        double x = Percent.within(scale.at(low.or(() -> high).orElseThrow()));
        return low.isPresent()
                ? new Placed(dot, x, Math.min(99.5, x + ARROW), "up", 0)
                : new Placed(dot, x, Math.max(0.5, x - ARROW), "down", 0);
    }

    /** An end that no figure bounds runs to the edge. */
    private static Optional<Band> band(Range range, Scale scale) {
        if (range.low().isEmpty() && range.high().isEmpty()) {
            return Optional.empty();
        }
        double from = range.low().map(scale::at).map(Percent::within).orElse(0.0);
        double to = range.high().map(scale::at).map(Percent::within).orElse(100.0);
        double width = Math.max(0.6, Percent.rounded(to - from));
        String best = range.best()
                .map(scale::at)
                .map(Percent::within)
                .map(Percent::text)
                .orElse("");
        return Optional.of(new Band(Percent.text(Math.min(from, 99.4)), Percent.text(width), best));
    }
}
