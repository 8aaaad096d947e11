package dev.whence.view.explain;

import dev.whence.report.TextSpan;
import dev.whence.view.text.Columns;
import dev.whence.view.text.Printable;
import dev.whence.view.text.Style;
import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of text, broken into lines, with its parts underlined and named below:
 *
 * <pre>
 * Sixteen soldiers were killed near Orsk, the ministry said.
 * ^^^^^^^               ^^^^^^      ^^^^  ^^^^^^^^^^^^ ^^^^
 * number                measure     place source       cue
 * </pre>
 */
final class MarkedText {
    private final String text;
    private final int start;
    private final List<Mark> marks;
    private final Style style;

    /** @param marks those of them that stand in the span are shown */
    MarkedText(String text, TextSpan span, List<Mark> marks, Style style) {
        this.text = Printable.sameLength(span.of(text));
        this.start = span.start();
        this.marks = marks.stream().filter(mark -> span.contains(mark.span())).toList();
        this.style = style;
    }

    List<String> lines(int width, String indent) {
        List<String> lines = new ArrayList<>();
        int from = 0;
        for (int to : Columns.breaks(text, width - indent.length())) {
            lines.add(indent + text.substring(from, to).stripTrailing());
            for (List<Mark> row : rows(from, to)) {
                underlined(row, from, to).forEach(line -> lines.add(indent + line));
            }
            from = to;
        }
        return lines;
    }

    /** The marks that begin or go on in a line, in rows of marks that do not overlap. */
    private List<List<Mark>> rows(int from, int to) {
        List<List<Mark>> rows = new ArrayList<>();
        TextSpan line = new TextSpan(start + from, start + to);
        for (Mark mark : marks) {
            if (mark.span().overlaps(line)) {
                rows.stream()
                        .filter(row ->
                                row.stream().noneMatch(other -> other.span().overlaps(mark.span())))
                        .findFirst()
                        .orElseGet(() -> {
                            rows.add(new ArrayList<>());
                            return rows.get(rows.size() - 1);
                        })
                        .add(mark);
            }
        }
        return rows;
    }

    private List<String> underlined(List<Mark> row, int from, int to) {
        Canvas under = new Canvas();
        List<Canvas> labels = new ArrayList<>();
        for (Mark mark : row) {
            int first = Math.max(from, mark.span().start() - start);
            int last = Math.min(to, mark.span().end() - start);
            int column = Columns.of(text.substring(from, first));
            int width = Math.max(1, Columns.of(text.substring(first, last).stripTrailing()));
            under.put(column, "^".repeat(width), coloured(mark, "^".repeat(width)));
            Canvas free = labels.stream()
                    .filter(canvas -> canvas.width() < column || canvas.width() == 0)
                    .findFirst()
                    .orElseGet(() -> {
                        labels.add(new Canvas());
                        return labels.get(labels.size() - 1);
                    });
            free.put(column, mark.label(), coloured(mark, mark.label()));
        }
        List<String> lines = new ArrayList<>();
        lines.add(under.toString());
        labels.forEach(label -> lines.add(label.toString()));
        return lines;
    }

    private String coloured(Mark mark, String shown) {
        return switch (mark.role()) {
            case NUMBER, HEDGE -> style.bold(shown);
            case POPULATION -> style.cyan(shown);
            case TRIGGER, STATUS -> style.magenta(shown);
            case PLACE, TIME, CAUSE, BLAMED -> style.blue(shown);
            case SOURCE, CUE -> style.green(shown);
        };
    }

    /** A line that is written from left to right, with colours that take no columns. */
    private static final class Canvas {
        private final StringBuilder line = new StringBuilder();
        private int width;

        int width() {
            return width;
        }

        void put(int column, String plain, String shown) {
            line.append(" ".repeat(Math.max(0, column - width))).append(shown);
            width = Math.max(width, column) + Columns.of(plain);
        }

        @Override
        public String toString() {
            return line.toString();
        }
    }
}
