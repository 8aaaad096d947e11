package dev.whence.view.table;

import dev.whence.view.text.Columns;
import dev.whence.view.text.Printable;
import dev.whence.view.text.Style;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;

/** A table for people: columns as wide as they need, the widest ones cut until all of them fit a terminal. */
public final class TerminalTable {
    private static final int NARROWEST = 6;
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
     */
    public record Head(String title, boolean fixed, boolean right) {
        public static Head text(String title) {
            return new Head(title, false, false);
        }

        public static Head fixed(String title) {
            return new Head(title, true, false);
        }

        public static Head number(String title) {
            return new Head(title, true, true);
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
        int[] widths = widths(width);
        List<String> lines = new ArrayList<>();
        lines.add(style.bold(line(heads.stream().map(Head::title).toList(), widths, text -> text)));
        for (List<String> row : rows) {
            lines.add(line(row, widths, state -> coloured(state, style)));
        }
        return lines;
    }

    private static String coloured(String cell, Style style) {
        return switch (cell.strip()) {
            case "sure" -> style.green(cell);
            case "check" -> style.yellow(cell);
            default -> cell;
        };
    }

    private String line(List<String> cells, int[] widths, UnaryOperator<String> colour) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            String cell = Columns.fit(cells.get(i), widths[i]);
            boolean last = i == widths.length - 1;
            String padded = heads.get(i).right()
                    ? Columns.padLeft(cell, widths[i])
                    : last ? cell : Columns.pad(cell, widths[i]);
            line.append(i == 0 ? "" : GAP).append(colour.apply(padded));
        }
        return line.toString().stripTrailing();
    }

    private int[] widths(int width) {
        int[] widths = new int[heads.size()];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = Columns.of(heads.get(i).title());
            for (List<String> row : rows) {
                widths[i] = Math.max(widths[i], Columns.of(row.get(i)));
            }
        }
        int room = width - GAP.length() * (widths.length - 1);
        while (width > 0 && Arrays.stream(widths).sum() > room) {
            int widest = widest(widths);
            if (widths[widest] <= NARROWEST) {
                break;
            }
            widths[widest]--;
        }
        return widths;
    }

    private int widest(int[] widths) {
        int widest = 0;
        for (int i = 0; i < widths.length; i++) {
            boolean better = heads.get(widest).fixed() || widths[i] > widths[widest];
            if (!heads.get(i).fixed() && better) {
                widest = i;
            }
        }
        return widest;
    }
}
