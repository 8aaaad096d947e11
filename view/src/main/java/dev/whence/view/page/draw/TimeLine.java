package dev.whence.view.page.draw;

import dev.whence.quantity.Interval;
import dev.whence.view.text.Scale;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The figures of a question by the day on which their reports were published.
 *
 * @param days the first, the last and some between
 * @param values labelled heights
 */
public record TimeLine(List<Day> days, List<Level> values, List<Point> points) {
    /** In pixels. */
    public static final int HEIGHT = 170;

    private static final int TOP = 14;
    private static final int BOTTOM = 30;
    private static final double LEFT = 9;
    private static final double WIDTH = 87;
    private static final int MOST_DAYS = 4;

    public TimeLine {
        days = List.copyOf(days);
        values = List.copyOf(values);
        points = List.copyOf(points);
    }

    /** A day on the line below. */
    public record Day(String x, String label, String anchor) {}

    /** A value on the left. */
    public record Level(int y, String label) {}

    /** One claim; {@code to} is where its interval ends, as high as {@code y} for a plain figure. */
    public record Point(String claim, String shape, String css, String x, int y, int to) {}

    /** Empty where all reports are of one day, or of none. */
    public static Optional<TimeLine> of(List<Dot> dots) {
        List<Dot> dated = dots.stream().filter(dot -> dot.day().isPresent()).toList();
        List<LocalDate> days = dated.stream()
                .map(Dot::day)
                .flatMap(Optional::stream)
                .distinct()
                .sorted()
                .toList();
        if (days.size() < 2) {
            return Optional.empty();
        }
        Scale scale = Scale.of(
                dated.stream().map(Dot::interval).flatMap(TimeLine::bounds).toList());
        LocalDate first = days.get(0);
        long length = ChronoUnit.DAYS.between(first, days.get(days.size() - 1));
        return Optional.of(new TimeLine(
                labelled(first, length),
                scale.ticks().stream()
                        .map(tick -> new Level(height(tick.at()), tick.label()))
                        .toList(),
                dated.stream().map(dot -> point(dot, scale, first, length)).toList()));
    }

    private static Stream<BigDecimal> bounds(Interval interval) {
        return Stream.concat(interval.low().stream(), interval.high().stream());
    }

    private static List<Day> labelled(LocalDate first, long length) {
        long steps = Math.min(MOST_DAYS - 1, length);
        return Stream.iterate(0L, i -> i <= steps, i -> i + 1)
                .map(i -> length * i / steps)
                .map(after -> new Day(
                        across(after, length),
                        first.plusDays(after).toString(),
                        after == 0 ? "start" : after == length ? "end" : "middle"))
                .toList();
    }

    private static Point point(Dot dot, Scale scale, LocalDate first, long length) {
        Interval interval = dot.interval();
        BigDecimal low = interval.low().or(interval::high).orElseThrow();
        BigDecimal high = interval.high().or(interval::low).orElseThrow();
        long after = ChronoUnit.DAYS.between(first, dot.day().orElse(first));
        return new Point(
                dot.anchor(),
                dot.shape(),
                dot.css(),
                across(after, length),
                height(scale.at(low)),
                height(scale.at(high)));
    }

    private static String across(long after, long length) {
        return Percent.text(LEFT + WIDTH * after / length);
    }

    private static int height(double at) {
        return (int) Math.round(HEIGHT - BOTTOM - at * (HEIGHT - BOTTOM - TOP));
    }
}
