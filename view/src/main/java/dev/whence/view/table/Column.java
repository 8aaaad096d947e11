package dev.whence.view.table;

import java.util.List;
import java.util.function.Function;

/**
 * One column of a table of rows {@code R}.
 *
 * @param name the key in JSON, the head in CSV
 * @param json the value with its structure
 * @param flat the value as one text, number or flag, for CSV
 */
public record Column<R>(String name, Function<R, Cell> json, Function<R, Cell> flat) {

    /** A column whose values have no structure, or are lists of texts: those are joined with {@code "; "}. */
    public static <R> Column<R> of(String name, Function<R, Cell> cell) {
        return new Column<>(name, cell, row -> joined(cell.apply(row)));
    }

    public static <R> Column<R> of(String name, Function<R, Cell> json, Function<R, Cell> flat) {
        return new Column<>(name, json, flat);
    }

    private static Cell joined(Cell cell) {
        if (cell instanceof Cell.Items items) {
            return items.cells().isEmpty() ? Cell.ABSENT : Cell.of(String.join("; ", texts(items)));
        }
        return cell;
    }

    private static List<String> texts(Cell.Items items) {
        return items.cells().stream()
                .map(cell -> cell instanceof Cell.Text text ? text.value() : "")
                .toList();
    }
}
