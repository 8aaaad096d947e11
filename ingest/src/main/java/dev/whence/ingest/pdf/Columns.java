package dev.whence.ingest.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Puts the lines of a page in the order in which they are read: what runs over the whole page, then its columns from left to
 * right. The rows of a table stay rows: their cells are too narrow for columns of prose.
 */
final class Columns {
    private static final double NARROWEST_GUTTER = 6;
    private static final double NARROWEST_COLUMN = 0.18;
    private static final int FEWEST_LINES = 3;
    /** How many letters high the white is that may part columns from what stands below them. */
    private static final double BAND = 0.6;

    /** A page with more pieces is no page of prose, and stays as it was drawn. */
    private static final int MOST_LINES = 1500;

    private Columns() {}

    static List<Line> inOrder(List<Line> page) {
        if (page.size() > MOST_LINES) {
            return page;
        }
        List<Line> sorted = page.stream()
                .sorted(Comparator.comparingDouble(Line::bottom).thenComparingDouble(Line::left))
                .toList();
        return order(sorted, width(sorted));
    }

    private static double width(List<Line> lines) {
        double left = lines.stream().mapToDouble(Line::left).min().orElse(0);
        double right = lines.stream().mapToDouble(Line::right).max().orElse(0);
        return right - left;
    }

    private static List<Line> order(List<Line> lines, double pageWidth) {
        List<Line> ordered = new ArrayList<>();
        int from = 0;
        while (from < lines.size()) {
            Optional<Block> block = firstBlock(lines, from, pageWidth);
            if (block.isEmpty()) {
                ordered.addAll(rows(lines.subList(from, lines.size())));
                break;
            }
            Block columns = block.get();
            ordered.addAll(rows(lines.subList(from, columns.from())));
            for (boolean left : new boolean[] {true, false}) {
                List<Line> column = lines.subList(columns.from(), columns.to()).stream()
                        .filter(line -> line.left() < columns.gutter() == left)
                        .toList();
                ordered.addAll(left ? rows(column) : order(column, pageWidth));
            }
            from = columns.to();
        }
        return ordered;
    }

    /** Lines that a gutter parts into a left column and the rest. */
    private record Block(int from, int to, double gutter) {}

    private static Optional<Block> firstBlock(List<Line> lines, int from, double pageWidth) {
        for (int start = from; start < lines.size(); start++) {
            // A column begins beside another.
            if (start + 1 < lines.size() && !startsColumns(lines, start)) {
                continue;
            }
            Optional<Block> block = blockFrom(lines, start, pageWidth);
            if (block.isPresent()) {
                return block;
            }
        }
        return Optional.empty();
    }

    private static boolean startsColumns(List<Line> lines, int start) {
        Line line = lines.get(start);
        double reach = line.bottom() + 2.5 * line.size();
        for (int i = start + 1; i < lines.size() && lines.get(i).top() <= reach; i++) {
            Line other = lines.get(i);
            if (other.left() > line.right() || other.right() < line.left()) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Block> blockFrom(List<Line> lines, int start, double pageWidth) {
        double leftEnd = 0;
        double rightStart = Double.MAX_VALUE;
        Line first = lines.get(start);
        double seed = gutterSeed(lines, start, first);
        int end = start;
        int left = 0;
        int right = 0;
        double leftWidth = 0;
        double rightWidth = 0;
        while (end < lines.size()) {
            Line line = lines.get(end);
            boolean crosses = line.left() < seed && line.right() > seed;
            if (crosses || endsBothColumns(lines, start, end, seed, pageWidth)) {
                break;
            }
            boolean isLeft = line.right() <= seed;
            leftEnd = isLeft ? Math.max(leftEnd, line.right()) : leftEnd;
            rightStart = isLeft ? rightStart : Math.min(rightStart, line.left());
            if (rightStart - leftEnd < NARROWEST_GUTTER) {
                break;
            }
            left += isLeft ? 1 : 0;
            right += isLeft ? 0 : 1;
            leftWidth += isLeft ? line.width() : 0;
            rightWidth += isLeft ? 0 : line.width();
            end++;
        }
        boolean prose = left >= FEWEST_LINES
                && right >= FEWEST_LINES
                && leftWidth / left >= NARROWEST_COLUMN * pageWidth
                && rightWidth / right >= NARROWEST_COLUMN * pageWidth;
        return prose ? Optional.of(new Block(start, end, seed)) : Optional.empty();
    }

    /** Whether a band of white lies above the line, and nothing below it goes on in a right column. */
    private static boolean endsBothColumns(List<Line> lines, int start, int at, double gutter, double pageWidth) {
        Line line = lines.get(at);
        // they stand in the order of their lower ends
        double above = lines.get(Math.max(start, at - 1)).bottom();
        return line.top() - above > BAND * line.size()
                && lines.subList(at, lines.size()).stream()
                        .noneMatch(below -> below.left() > gutter && below.width() >= NARROWEST_COLUMN * pageWidth);
    }

    /** Where the gutter would be: just before the nearest line that stands to the right of the first lines. */
    private static double gutterSeed(List<Line> lines, int start, Line first) {
        double reach = first.bottom() + 2.5 * first.size();
        double leftmost = first.left();
        for (int i = start; i < lines.size() && lines.get(i).top() <= reach; i++) {
            leftmost = Math.min(leftmost, lines.get(i).left());
        }
        double next = Double.MAX_VALUE;
        for (int i = start; i < lines.size() && lines.get(i).top() <= reach; i++) {
            double candidate = lines.get(i).left();
            if (candidate > leftmost + 40) {
                next = Math.min(next, candidate);
            }
        }
        return next - 1;
    }

    /** From top to bottom, and on one height from left to right. */
    private static List<Line> rows(List<Line> lines) {
        List<Line> rows = new ArrayList<>();
        List<Line> row = new ArrayList<>();
        for (Line line : lines) {
            if (!row.isEmpty() && !line.besides(row.get(0))) {
                row.sort(Comparator.comparingDouble(Line::left));
                rows.addAll(row);
                row.clear();
            }
            row.add(line);
        }
        row.sort(Comparator.comparingDouble(Line::left));
        rows.addAll(row);
        return rows;
    }
}
