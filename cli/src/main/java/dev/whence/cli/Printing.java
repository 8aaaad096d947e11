package dev.whence.cli;

import dev.whence.view.table.RowWriter;
import dev.whence.view.table.TerminalTable;
import dev.whence.view.text.Figures;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Prints tables on the standard output. */
final class Printing {
    private Printing() {}

    static void table(TerminalTable table, String noun, Surroundings surroundings) {
        Terminal terminal = surroundings.terminal();
        if (table.size() > 0) {
            table.lines(terminal.width(), terminal.style()).forEach(surroundings.out()::println);
        }
        count(table.size(), noun, surroundings);
    }

    /** For a person who looks on, or where there is nothing. */
    static void count(int size, String noun, Surroundings surroundings) {
        if (surroundings.terminal().interactive() || size == 0) {
            surroundings.err().println(Figures.count(size, noun));
        }
    }

    static <R> void row(RowWriter<R> rows, R row) {
        try {
            rows.write(row);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
