package dev.whence.view.table;

import dev.whence.view.text.Columns;
import dev.whence.view.text.Printable;
import dev.whence.view.text.Style;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A table for people: columns as wide as they need. Where a terminal is narrow, long heads take two lines, what can be spared is
 * left out, and the widest columns are cut until all of them fit. A column without any value is left out.
 */
public final class TerminalTable {
    private static final int NARROWEST = 6;
    private static final int READABLE = 10;
    private static final String GAP = "  ";

    private final List<Head> heads;
    private final List<List<String>> rows = new ArrayList<>();

    public TerminalTable(List<Head> heads) {
        this.heads = List.copyOf(heads);
    }

    /**
     * A column.
     *
     * @param fixed whether it is never cut
     * @param right whether its values stand on the right, as numbers do
     * @param least how narrow it may become before others are left out
     * @param spare the highest is left out first; 0 never is
     */
    public record Head(String title, boolean fixed, boolean right, int least, int spare) {
        public static Head text(String title) {
            return new Head(title, false, false, READABLE, 0);
        }

        public static Head fixed(String title) {
            return new Head(title, true, false, 0, 0);
        }

        public static Head number(String title) {
            return new Head(title, true, true, 0, 0);
        }

        public Head atLeast(int columns) {
            return new Head(title, fixed, right, columns, spare);
        }

        public Head spared(int turn) {
            return new Head(title, fixed, right, least, turn);
        }

        /** One word a line. */
        private int narrow() {
            return Arrays.stream(title.split(" ")).mapToInt(Columns::of).max().orElse(0);
        }
    }

    /** Adds a row; its texts are made harmless here. */
    public void add(List<String> cells) {
        rows.add(cells.stream().map(Printable::of).toList());
    }

    public int size() {
        return rows.size();
    }

    /**
     * The lines of the table.
     *
     * @param width the columns of the terminal; 0 where nothing needs to be cut
     */
    public List<String> lines(int width, Style style) {
        List<Integer> columns = IntStream.range(0, heads.size())
                .filter(i -> rows.stream().anyMatch(row -> !row.get(i).isBlank()))
                .boxed()
                .collect(Collectors.toCollection(ArrayList::new));
        while (width > 0 && isCramped(columns, width)) {
            columns.remove(mostSpare(columns));
        }
        int[] widths = widths(columns, width);
        List<String> lines = new ArrayList<>();
        headLines(columns, widths).forEach(words -> lines.add(style.bold(line(words, columns, widths, text -> text))));
        for (List<String> row : rows) {
            List<String> cells = columns.stream().map(row::get).toList();
            lines.add(line(cells, columns, widths, state -> coloured(state, style)));
        }
        return lines;
    }

    /** Whether a column is narrower than can be read, and another could be spared. */
    private boolean isCramped(List<Integer> columns, int width) {
        int[] natural = widths(columns, 0);
        int[] cut = widths(columns, width);
        boolean unreadable = IntStream.range(0, cut.length)
                .anyMatch(i ->
                        cut[i] < Math.min(natural[i], heads.get(columns.get(i)).least()));
        boolean tooWide = Arrays.stream(cut).sum() + GAP.length() * (cut.length - 1) > width;
        return (unreadable || tooWide)
                && columns.stream().anyMatch(column -> heads.get(column).spare() > 0);
    }

    private Integer mostSpare(List<Integer> columns) {
        return columns.stream()
                .max(Comparator.comparing(column -> heads.get(column).spare()))
                .orElseThrow();
    }

    /** Heads that are wider than their columns stand on two lines. */
    private List<List<String>> headLines(List<Integer> columns, int[] widths) {
        List<String> above = new ArrayList<>();
        List<String> below = new ArrayList<>();
        for (int i = 0; i < widths.length; i++) {
            String title = heads.get(columns.get(i)).title();
            int space = title.indexOf(' ');
            boolean broken = Columns.of(title) > widths[i] && space > 0;
            above.add(broken ? title.substring(0, space) : "");
            below.add(broken ? title.substring(space + 1) : title);
        }
        return above.stream().allMatch(String::isEmpty) ? List.of(below) : List.of(above, below);
    }

    private static String coloured(String cell, Style style) {
        return switch (cell.strip()) {
            case "sure" -> style.green(cell);
            case "check" -> style.yellow(cell);
            default -> cell;
        };
    }

    private String line(List<String> cells, List<Integer> columns, int[] widths, UnaryOperator<String> colour) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            String cell = Columns.fit(cells.get(i), widths[i]);
            boolean last = i == widths.length - 1;
            String padded = heads.get(columns.get(i)).right()
                    ? Columns.padLeft(cell, widths[i])
                    : last ? cell : Columns.pad(cell, widths[i]);
            line.append(i == 0 ? "" : GAP).append(colour.apply(padded));
        }
        return line.toString().stripTrailing();
    }

    private int[] widths(List<Integer> columns, int width) {
        int[] widths = columns.stream()
                .mapToInt(column -> Math.max(Columns.of(heads.get(column).title()), values(column)))
                .toArray();
        int room = width - GAP.length() * (widths.length - 1);
        if (width > 0 && Arrays.stream(widths).sum() > room) {
            for (int i = 0; i < widths.length; i++) {
                Head head = heads.get(columns.get(i));
                widths[i] = Math.max(head.fixed() ? head.narrow() : NARROWEST, values(columns.get(i)));
            }
        }
        while (width > 0 && Arrays.stream(widths).sum() > room) {
            int widest = widest(columns, widths);
            if (heads.get(columns.get(widest)).fixed() || widths[widest] <= NARROWEST) {
                break;
            }
            widths[widest]--;
        }
        return widths;
    }

    private int values(int column) {
        return rows.stream().mapToInt(row -> Columns.of(row.get(column))).max().orElse(0);
    }

    private int widest(List<Integer> columns, int[] widths) {
        int widest = 0;
        for (int i = 0; i < widths.length; i++) {
            boolean better = heads.get(columns.get(widest)).fixed() || widths[i] > widths[widest];
            if (!heads.get(columns.get(i)).fixed() && better) {
                widest = i;
            }
        }
        return widest;
    }
}
