package dev.whence.ingest.about;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import dev.whence.report.About;
import dev.whence.report.Provenance;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a {@code reports.csv} says about the files beside it: the columns {@code file}, {@code title}, {@code outlet},
 * {@code date}, {@code url} and {@code author}, in any order, with commas, semicolons or tabs between them.
 */
public final class ReportsCsv {
    /** The name of such a file. */
    public static final String NAME = "reports.csv";

    private static final Map<String, Field> COLUMNS = Map.of(
            "title", Field.TITLE,
            "outlet", Field.OUTLET,
            "source", Field.OUTLET,
            "date", Field.DATE,
            "url", Field.URL,
            "author", Field.AUTHOR);

    private final Map<String, About> byFile;
    private final List<String> warnings;

    private ReportsCsv(Map<String, About> byFile, List<String> warnings) {
        this.byFile = byFile;
        this.warnings = List.copyOf(warnings);
    }

    /**
     * Reads the text of such a file.
     *
     * @return empty where it has no {@code file} column and so describes no files, as one that Whence exported
     */
    public static Optional<ReportsCsv> parse(String text) {
        List<CsvRecord> rows = new ArrayList<>();
        List<String> warnings = new ArrayList<>();
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator(text))
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)) {
            reader.forEach(rows::add);
        } catch (CsvParseException | UncheckedIOException e) {
            warnings.add("not read beyond line " + (rows.size() + 1) + ": not well-formed CSV");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        List<String> header = rows.get(0).getFields().stream()
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .toList();
        int file = header.indexOf("file");
        if (file < 0) {
            return Optional.empty();
        }
        Map<String, About> byFile = new HashMap<>();
        for (CsvRecord row : rows.subList(1, rows.size())) {
            read(row, header, file, byFile, warnings);
        }
        return Optional.of(new ReportsCsv(byFile, warnings));
    }

    private static void read(
            CsvRecord row, List<String> header, int file, Map<String, About> byFile, List<String> warnings) {
        if (row.getFieldCount() <= file || row.getField(file).isBlank()) {
            return;
        }
        String name = normal(row.getField(file));
        AboutBuilder about = new AboutBuilder(Provenance.REPORTS_CSV);
        for (int i = 0; i < Math.min(header.size(), row.getFieldCount()); i++) {
            Field field = COLUMNS.get(header.get(i));
            String value = row.getField(i).strip();
            if (field == null || value.isEmpty()) {
                continue;
            }
            about.put(field, value);
            if (field == Field.DATE && DateReader.dayOrSpan(value).isEmpty()) {
                warnings.add("line " + row.getStartingLineNumber() + ": the date " + value
                        + " cannot be read with certainty; write it as 2025-06-12");
            }
        }
        if (byFile.put(name, about.build()) != null) {
            warnings.add(
                    "line " + row.getStartingLineNumber() + ": a second row for " + name + "; the later one counts");
        }
    }

    /** What the row for that file says, named relative to the folder of the CSV file. */
    public Optional<About> about(String file) {
        return Optional.ofNullable(byFile.get(normal(file)));
    }

    /** The files that have a row, sorted. */
    public Set<String> files() {
        return new TreeSet<>(byFile.keySet());
    }

    /** What could not be read in it, one line each. */
    public List<String> warnings() {
        return warnings;
    }

    private static String normal(String file) {
        String name = file.strip().replace('\\', '/');
        return name.startsWith("./") ? name.substring(2) : name;
    }

    private static char separator(String text) {
        String header = text.lines().findFirst().orElse("");
        for (char separator : new char[] {';', '\t'}) {
            if (header.indexOf(separator) >= 0 && header.indexOf(',') < 0) {
                return separator;
            }
        }
        return ',';
    }
}
