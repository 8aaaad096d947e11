package dev.whence.cli;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** An exported table in the hands of a person with a spreadsheet. */
final class ReviewSheet {
    private final List<String> columns = new ArrayList<>();
    private final List<Map<String, String>> rows = new ArrayList<>();

    static ReviewSheet of(String csv) throws IOException {
        ReviewSheet sheet = new ReviewSheet();
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(csv)) {
            for (NamedCsvRecord record : reader) {
                if (sheet.columns.isEmpty()) {
                    sheet.columns.addAll(record.getHeader());
                }
                sheet.rows.add(new LinkedHashMap<>(record.getFieldsAsMap()));
            }
        }
        return sheet;
    }

    /** Fills a cell of the row whose quote or id holds some words. */
    ReviewSheet fill(String words, String column, String value) {
        row(words).put(column, value);
        if (!columns.contains(column)) {
            columns.add(column);
        }
        return this;
    }

    String cell(String words, String column) {
        return row(words).getOrDefault(column, "");
    }

    private Map<String, String> row(String words) {
        return rows.stream()
                .filter(row -> row.values().stream().anyMatch(value -> value.contains(words)))
                .findFirst()
                .orElseThrow();
    }

    ReviewSheet add(Map<String, String> row) {
        rows.add(new LinkedHashMap<>(row));
        row.keySet().stream().filter(column -> !columns.contains(column)).forEach(columns::add);
        return this;
    }

    ReviewSheet dropColumns(Predicate<String> which) {
        columns.removeIf(which);
        return this;
    }

    ReviewSheet reverseColumns() {
        Collections.reverse(columns);
        return this;
    }

    List<Map<String, String>> rows() {
        return rows;
    }

    Path save(Path file) throws IOException {
        return save(file, ',', StandardCharsets.UTF_8, "");
    }

    /** @param before what stands before the head: a byte order mark, {@code sep=;} */
    Path save(Path file, char delimiter, Charset charset, String before) throws IOException {
        StringWriter out = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().fieldSeparator(delimiter).build(out)) {
            csv.writeRecord(columns);
            rows.forEach(row -> csv.writeRecord(
                    columns.stream().map(column -> row.getOrDefault(column, "")).toList()));
        }
        return Files.write(file, (before + out).getBytes(charset));
    }
}
