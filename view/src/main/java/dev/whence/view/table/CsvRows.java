package dev.whence.view.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;

/**
 * Rows as CSV with a head line. Text that a spreadsheet would take for a formula gets a {@code '} before it:
 * {@code =HYPERLINK(…)} in a report must not run at whoever opens the table.
 */
public final class CsvRows<R> implements RowWriter<R> {
    private static final String FORMULA_STARTS = "=+-@＝＋－＠\t\r";

    private final Appendable out;
    private final Table<R> table;

    public CsvRows(Appendable out, Table<R> table) throws IOException {
        this.out = out;
        this.table = table;
        line(table.flatColumns().stream().map(Column::name).toList());
    }

    @Override
    public void write(R row) throws IOException {
        line(table.flatColumns().stream()
                .map(column -> text(column.flat().apply(row)))
                .toList());
    }

    private static String text(Cell cell) {
        if (cell instanceof Cell.Text text) {
            return guarded(text.value());
        } else if (cell instanceof Cell.Decimal number) {
            return number.value().toPlainString();
        } else if (cell instanceof Cell.Flag flag) {
            return String.valueOf(flag.value());
        }
        return "";
    }

    private static String guarded(String text) {
        int start = 0;
        while (start < text.length()
                && (Character.isWhitespace(text.charAt(start)) || Character.isSpaceChar(text.charAt(start)))) {
            start++;
        }
        boolean formula = start < text.length() && FORMULA_STARTS.indexOf(text.charAt(start)) >= 0;
        return formula ? "'" + text : text;
    }

    private void line(List<String> values) throws IOException {
        StringWriter line = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(line)) {
            csv.writeRecord(values);
        }
        out.append(line.getBuffer());
    }
}
