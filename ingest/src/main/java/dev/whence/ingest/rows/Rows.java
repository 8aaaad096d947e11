package dev.whence.ingest.rows;

import dev.whence.ingest.decode.UnreadableException;
import dev.whence.ingest.format.Outcome;
import dev.whence.ingest.format.Parts;
import dev.whence.ingest.format.ReportFormat;
import dev.whence.ingest.format.SourceFile;
import java.io.InputStream;
import java.util.Set;
import java.util.stream.Stream;

/** A file of rows, each of which is a report; read only where the user names it or a column of texts. */
public final class Rows implements ReportFormat {
    private interface Reader {
        Parts parts(SourceFile file, InputStream in, ChosenColumns columns) throws UnreadableException;
    }

    private final Set<String> extensions;
    private final ChosenColumns columns;
    private final Reader reader;

    private Rows(Set<String> extensions, ChosenColumns columns, Reader reader) {
        this.extensions = extensions;
        this.columns = columns;
        this.reader = reader;
    }

    /** Tables whose first row names the columns. */
    public static Rows csv(ChosenColumns columns) {
        return new Rows(Set.of("csv", "tsv", "csv.gz", "tsv.gz"), columns, CsvParts::open);
    }

    /** A JSON object a line. */
    public static Rows jsonLines(ChosenColumns columns) {
        return new Rows(Set.of("jsonl", "ndjson", "jsonl.gz", "ndjson.gz"), columns, JsonLinesParts::new);
    }

    @Override
    public Set<String> extensions() {
        return extensions;
    }

    @Override
    public boolean onlyWhenNamed() {
        return columns.text().isEmpty();
    }

    @Override
    public boolean holdsMany() {
        return true;
    }

    @Override
    public Stream<Outcome> read(SourceFile file) throws UnreadableException {
        return Parts.stream(file, in -> reader.parts(file, Unpacked.of(file, in), columns));
    }
}
