package dev.whence.view.table;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.StringWriter;
import java.util.HexFormat;

/**
 * Rows as JSON Lines: every key in every line, numbers in plain notation. Characters that could play with a terminal
 * are written as {@code \\u202e}: the same value to whoever parses it.
 */
public final class JsonLines<R> implements RowWriter<R> {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private final Appendable out;
    private final Table<R> table;

    public JsonLines(Appendable out, Table<R> table) {
        this.out = out;
        this.table = table;
    }

    @Override
    public void write(R row) throws IOException {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(line)) {
            json.writeStartObject();
            for (Column<R> column : table.columns()) {
                json.writeFieldName(column.name());
                write(json, column.json().apply(row));
            }
            json.writeEndObject();
        }
        escape(line.getBuffer());
        out.append('\n');
    }

    private static void write(JsonGenerator json, Cell cell) throws IOException {
        if (cell instanceof Cell.Text text) {
            json.writeString(text.value());
        } else if (cell instanceof Cell.Decimal number) {
            json.writeNumber(number.value());
        } else if (cell instanceof Cell.Flag flag) {
            json.writeBoolean(flag.value());
        } else if (cell instanceof Cell.Items items) {
            json.writeStartArray();
            for (Cell item : items.cells()) {
                write(json, item);
            }
            json.writeEndArray();
        } else if (cell instanceof Cell.Fields fields) {
            json.writeStartObject();
            for (Cell.Field field : fields.fields()) {
                json.writeFieldName(field.name());
                write(json, field.cell());
            }
            json.writeEndObject();
        } else {
            json.writeNull();
        }
    }

    private void escape(CharSequence line) throws IOException {
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c >= 0x7F && (isControl(c) || isLoneSurrogate(line, i))) {
                out.append("\\u").append(HexFormat.of().toHexDigits(c));
            } else {
                out.append(c);
            }
        }
    }

    private static boolean isControl(char c) {
        return Character.isISOControl(c)
                || c == 0x061C
                || c == 0x200E
                || c == 0x200F
                || c >= 0x2028 && c <= 0x202E
                || c >= 0x2066 && c <= 0x2069;
    }

    private static boolean isLoneSurrogate(CharSequence line, int i) {
        char c = line.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 == line.length() || !Character.isLowSurrogate(line.charAt(i + 1));
        }
        return Character.isLowSurrogate(c) && (i == 0 || !Character.isHighSurrogate(line.charAt(i - 1)));
    }
}
