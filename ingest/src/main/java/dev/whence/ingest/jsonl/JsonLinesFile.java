package dev.whence.ingest.jsonl;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.whence.ingest.format.Outcome;
import dev.whence.ingest.format.ReadingLimits;
import dev.whence.report.About;
import dev.whence.report.Provenance;
import dev.whence.report.Report;
import dev.whence.report.ReportDate;
import dev.whence.report.Skipped;
import dev.whence.report.Sourced;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * A file with a report a line: {@code {"id": "a1", "text": "…", "date": "2024-05-03"}}, the form that passim reads (Smith
 * et al. 2015). Other keys are passed over, but {@code series} is taken as the outlet, as passim has it.
 */
public final class JsonLinesFile {
    private static final JsonFactory FACTORY = new JsonFactory();

    private final Path file;
    private final ReadingLimits limits;
    private final Set<String> ids = new HashSet<>();

    public JsonLinesFile(Path file, ReadingLimits limits) {
        this.file = file;
        this.limits = limits;
    }

    /** Whether a file's name ends as such files do. */
    public static boolean isOne(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.endsWith(".jsonl") || name.endsWith(".ndjson");
    }

    /**
     * Hands over what each line is, in the order of the lines.
     *
     * @throws IOException if the file cannot be read
     */
    public void read(Consumer<Outcome> outcomes) throws IOException {
        try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            int number = 0;
            StringBuilder line = new StringBuilder();
            while (next(reader, line)) {
                number++;
                if (!line.toString().isBlank()) {
                    outcomes.accept(outcome(line, number));
                }
            }
        }
    }

    /** Of a line that is too long only so much is kept as shows that it is. */
    private boolean next(Reader reader, StringBuilder line) throws IOException {
        line.setLength(0);
        int c = reader.read();
        if (c < 0) {
            return false;
        }
        while (c >= 0 && c != '\n') {
            if (line.length() <= limit()) {
                line.append((char) c);
            }
            c = reader.read();
        }
        return true;
    }

    /** A character may be written as six: {@code \u00e9}. */
    private int limit() {
        return (int) Math.min(Integer.MAX_VALUE / 2, 6L * limits.textCharacters());
    }

    private Outcome outcome(CharSequence line, int number) {
        String where = file.getFileName() + "#" + number;
        if (line.length() > limit()) {
            return skipped(where, "line too long");
        }
        try {
            return report(fields(line.toString()), where);
        } catch (IOException e) {
            return skipped(where, "no JSON object");
        }
    }

    private Outcome report(Map<String, String> fields, String where) {
        String id = fields.getOrDefault("id", "");
        String text = fields.getOrDefault("text", "");
        if (id.isEmpty() || text.isBlank()) {
            return skipped(where, "no id or no text");
        }
        if (text.length() > limits.textCharacters()) {
            return skipped(where, "text too long");
        }
        if (!ids.add(id)) {
            return skipped(where, "the id stood in an earlier line");
        }
        Report plain = Report.of(id, text);
        About about = new About(
                Optional.empty(),
                Optional.ofNullable(fields.get("series")).map(JsonLinesFile::told),
                Optional.empty(),
                date(fields.getOrDefault("date", "")).map(JsonLinesFile::told),
                Optional.empty());
        return new Outcome.Read(
                new Report(plain.id(), id, text, about, Optional.empty(), Optional.empty(), plain.body()), List.of());
    }

    private static <T> Sourced<T> told(T value) {
        return new Sourced<>(value, Provenance.HEADER_LINE);
    }

    /** {@code 2024-05-03} or the day of {@code 2024-05-03T12:00:00Z}; anything else is no date. */
    private static Optional<ReportDate> date(String text) {
        try {
            return text.length() < 10
                    ? Optional.empty()
                    : Optional.of(ReportDate.on(LocalDate.parse(text.substring(0, 10))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The values of the object's own keys that are texts or numbers. */
    private static Map<String, String> fields(String line) throws IOException {
        Map<String, String> fields = new HashMap<>();
        try (JsonParser json = FACTORY.createParser(line)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                throw new IOException("no object");
            }
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String name = json.currentName();
                JsonToken value = json.nextToken();
                if (value.isScalarValue()) {
                    fields.put(name, json.getText());
                } else {
                    json.skipChildren();
                }
            }
        }
        return fields;
    }

    private static Outcome skipped(String where, String reason) {
        return new Outcome.NotRead(new Skipped(where, reason));
    }
}
