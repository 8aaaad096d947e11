package dev.whence.cli.decide;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Reads a CSV file in any of the dialects that spreadsheets write: comma, semicolon or tab; UTF-8 with or without its
 * mark, UTF-16, or the code page of western Windows; with Excel's {@code sep=;} before the head.
 */
public final class SheetFile {
    /** What a person fills in is far smaller. */
    private static final long LARGEST = 64L * 1024 * 1024;

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final String DELIMITERS = ",;\t";

    private SheetFile() {}

    /**
     * The rows of a file.
     *
     * @throws IOException if it cannot be read
     * @throws NotASheet if it is no such file, with a message that says why
     */
    public static Sheet read(Path file) throws IOException {
        if (Files.size(file) > LARGEST) {
            throw new NotASheet(file + " is larger than 64 MB: save only the rows with decisions");
        }
        byte[] bytes = Files.readAllBytes(file);
        if (bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K') {
            throw new NotASheet(file + " is a spreadsheet document: save it as CSV");
        }
        return parsed(file.getFileName().toString(), decoded(bytes));
    }

    /** A file that is no CSV. */
    public static final class NotASheet extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NotASheet(String message) {
            super(message);
        }
    }

    private static String decoded(byte[] bytes) {
        String text = new String(bytes, charset(bytes));
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    private static Charset charset(byte[] bytes) {
        int first = bytes.length > 0 ? bytes[0] & 0xFF : 0;
        int second = bytes.length > 1 ? bytes[1] & 0xFF : 0;
        if (first == 0xFF && second == 0xFE || second == 0 && first > 0) {
            return StandardCharsets.UTF_16LE;
        }
        if (first == 0xFE && second == 0xFF || first == 0 && second > 0) {
            return StandardCharsets.UTF_16BE;
        }
        try {
            StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes));
            return StandardCharsets.UTF_8;
        } catch (CharacterCodingException e) {
            return Charset.forName("windows-1252");
        }
    }

    private static Sheet parsed(String name, String text) {
        String body = text;
        int skipped = 0;
        char delimiter = 0;
        if (text.length() > 5 && text.regionMatches(true, 0, "sep=", 0, 4)) {
            delimiter = text.charAt(4);
            body = text.substring(Math.min(text.length(), text.indexOf('\n') + 1));
            skipped = 1;
        }
        List<CsvRecord> records = new ArrayList<>();
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(delimiter == 0 ? delimiter(body) : delimiter)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(body)) {
            reader.forEach(records::add);
        } catch (IOException | RuntimeException e) {
            throw new NotASheet(name + " cannot be read as CSV (" + e.getMessage() + "): save it again");
        }
        if (records.isEmpty()) {
            throw new NotASheet(name + " is empty");
        }
        return sheet(name, records, skipped);
    }

    private static Sheet sheet(String name, List<CsvRecord> records, int skipped) {
        List<String> heads = records.get(0).getFields().stream().map(Sheet::key).toList();
        List<Sheet.Line> lines = new ArrayList<>();
        for (CsvRecord record : records.subList(1, records.size())) {
            Map<String, String> cells = new TreeMap<>();
            for (int i = 0; i < Math.min(heads.size(), record.getFieldCount()); i++) {
                cells.putIfAbsent(heads.get(i), record.getField(i));
            }
            if (cells.values().stream().anyMatch(cell -> !cell.isBlank())) {
                lines.add(new Sheet.Line(record.getStartingLineNumber() + skipped, cells));
            }
        }
        Set<String> columns = new LinkedHashSet<>(heads);
        columns.remove("");
        return new Sheet(name, columns, lines);
    }

    /** The one that parts the head line most often; its names hold none themselves. */
    private static char delimiter(String text) {
        int end = text.indexOf('\n');
        String head = end < 0 ? text : text.substring(0, end);
        char best = ',';
        long most = 0;
        for (int i = 0; i < DELIMITERS.length(); i++) {
            char candidate = DELIMITERS.charAt(i);
            long count = head.chars().filter(c -> c == candidate).count();
            if (count > most) {
                most = count;
                best = candidate;
            }
        }
        return best;
    }
}
