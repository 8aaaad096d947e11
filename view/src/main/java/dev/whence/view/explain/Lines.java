package dev.whence.view.explain;

import dev.whence.view.text.Columns;
import dev.whence.view.text.Printable;
import dev.whence.view.text.Style;
import java.util.ArrayList;
import java.util.List;

/** Lines of an explanation: names on the left, values beside them, wrapped to the width. */
final class Lines {
    private static final int NARROWEST = 40;
    private static final int USUAL_WIDTH = 100;
    private static final String INDENT = "  ";

    private final int width;
    private final int names;
    private final Style style;
    private final List<String> lines = new ArrayList<>();

    /**
     * None yet.
     *
     * @param width the columns of the terminal, 0 where there is none
     * @param names how wide the names are
     */
    Lines(int width, int names, Style style) {
        this.width = width == 0 ? USUAL_WIDTH : Math.max(NARROWEST, width);
        this.names = names;
        this.style = style;
    }

    void head(String id, String text) {
        wrapped(style.bold(id) + "  ", "    ", text);
    }

    void blank() {
        lines.add("");
    }

    void section(String title) {
        blank();
        lines.add(INDENT + style.bold(title));
    }

    /** Without a value the name alone is left out, too. */
    void named(String name, String value) {
        wrapped(INDENT + Columns.pad(name, names), INDENT + " ".repeat(names), value);
    }

    /** A line further in. */
    void item(int depth, String text) {
        String indent = INDENT.repeat(depth + 1);
        wrapped(indent, indent + INDENT, text);
    }

    private void wrapped(String first, String further, String value) {
        String text = Printable.of(value);
        String head = first;
        int from = 0;
        for (int to : Columns.breaks(text, Math.max(NARROWEST / 2, width - further.length()))) {
            lines.add((head + text.substring(from, to)).stripTrailing());
            head = further;
            from = to;
        }
    }

    List<String> all() {
        return List.copyOf(lines);
    }
}
