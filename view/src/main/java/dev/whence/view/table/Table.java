package dev.whence.view.table;

import java.util.List;

/**
 * The columns of a table, as JSON Lines and as CSV have them.
 *
 * @param name the file's name without its ending: {@code claims}
 * @param flatColumns as the columns, but what has several parts in JSON has a column for each
 */
public record Table<R>(String name, List<Column<R>> columns, List<Column<R>> flatColumns) {
    public Table {
        columns = List.copyOf(columns);
        flatColumns = List.copyOf(flatColumns);
    }

    public static <R> Table<R> of(String name, List<Column<R>> columns) {
        return new Table<>(name, columns, columns);
    }
}
