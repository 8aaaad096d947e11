package dev.whence.view.export;

import dev.whence.view.table.CsvRows;
import dev.whence.view.table.JsonLines;
import dev.whence.view.table.RowWriter;
import dev.whence.view.table.Table;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** The formats of {@code whence export}. */
public enum Format {
    JSONL,
    CSV;

    /** The ending of a file's name, without its dot. */
    public String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Writes rows of a table in this format. */
    public <R> RowWriter<R> writer(Appendable out, Table<R> table) throws IOException {
        return this == JSONL ? new JsonLines<>(out, table) : new CsvRows<>(out, table);
    }

    /** Writes all rows of a table in this format. */
    public <R> void write(Appendable out, Table<R> table, List<R> rows) throws IOException {
        RowWriter<R> writer = writer(out, table);
        for (R row : rows) {
            writer.write(row);
        }
    }
}
