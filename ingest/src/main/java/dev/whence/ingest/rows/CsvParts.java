package dev.whence.ingest.rows;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import dev.whence.ingest.decode.DecodedText;
import dev.whence.ingest.decode.TextDecoder;
import dev.whence.ingest.decode.UnreadableException;
import dev.whence.ingest.format.Outcome;
import dev.whence.ingest.format.Parts;
import dev.whence.ingest.format.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;

/** Goes through a table row by row. */
final class CsvParts implements Parts {
    private static final int SAMPLE = 1 << 16;
    private static final List<Character> SEPARATORS = List.of(',', ';', '\t', '|');

    private final SourceFile file;
    private final ChosenColumns columns;
    private final CloseableIterator<CsvRecord> rows;
    private List<String> header = List.of();
    private long number;

    private CsvParts(SourceFile file, ChosenColumns columns, CloseableIterator<CsvRecord> rows) {
        this.file = file;
        this.columns = columns;
        this.rows = rows;
    }

    static CsvParts open(SourceFile file, InputStream in, ChosenColumns columns) throws UnreadableException {
        try {
            in.mark(SAMPLE + 1);
            byte[] sample = in.readNBytes(SAMPLE);
            in.reset();
            DecodedText decoded = TextDecoder.decode(sample);
            CsvReader<CsvRecord> reader = CsvReader.builder()
                    .fieldSeparator(separator(decoded.text()))
                    .detectBomHeader(true)
                    .maxBufferSize(Math.max(SAMPLE, 2 * file.limits().textCharacters()))
                    .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .ofCsvRecord(new InputStreamReader(in, decoded.charset()));
            return new CsvParts(file, columns, reader.iterator());
        } catch (IOException e) {
            throw SourceFile.unreadable(e);
        }
    }

    /** What stands most often in the first line. */
    private static char separator(String text) {
        String line = text.lines().findFirst().orElse("");
        char best = ',';
        for (char candidate : SEPARATORS) {
            if (count(line, candidate) > count(line, best)) {
                best = candidate;
            }
        }
        return best;
    }

    private static long count(String line, char c) {
        return line.chars().filter(x -> x == c).count();
    }

    @Override
    public Optional<Outcome> next() throws IOException, UnreadableException {
        if (number == 0) {
            header = row().map(CsvRecord::getFields).orElse(List.of()).stream()
                    .map(name -> name.startsWith("\uFEFF") ? name.substring(1).strip() : name.strip())
                    .toList();
            if (columns.textAmong(header).isEmpty()) {
                String wanted = columns.text().map(name -> "no column " + name).orElse("no column of texts");
                throw new UnreadableException(
                        wanted + "; name one of these with --text-field: " + shortened(String.join(", ", header)));
            }
        }
        Optional<CsvRecord> row = row();
        number++;
        return row.map(record -> Row.report(file, number, values(record), columns));
    }

    private static String shortened(String columns) {
        return columns.length() > 200 ? columns.substring(0, 200) + "…" : columns;
    }

    private Optional<CsvRecord> row() throws IOException, UnreadableException {
        try {
            return rows.hasNext() ? Optional.of(rows.next()) : Optional.empty();
        } catch (CsvParseException | NoSuchElementException e) {
            throw new UnreadableException("no well-formed CSV, or a field too long");
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private Map<String, String> values(CsvRecord row) {
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 0; i < Math.min(header.size(), row.getFieldCount()); i++) {
            values.putIfAbsent(header.get(i), row.getField(i));
        }
        return values;
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
