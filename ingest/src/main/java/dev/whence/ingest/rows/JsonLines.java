package dev.whence.ingest.rows;

import dev.whence.ingest.decode.UnreadableException;
import dev.whence.ingest.format.Outcome;
import dev.whence.ingest.format.Parts;
import dev.whence.ingest.format.ReportFormat;
import dev.whence.ingest.format.SourceFile;
import java.util.Set;
import java.util.stream.Stream;

/** A JSON object a line, each of which is a report. */
public final class JsonLines implements ReportFormat {
    private final ChosenColumns columns;

    public JsonLines(ChosenColumns columns) {
        this.columns = columns;
    }

    @Override
    public Set<String> extensions() {
        return Set.of("jsonl", "ndjson", "jsonl.gz", "ndjson.gz");
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
        return Parts.stream(file, in -> new JsonLinesParts(file, Unpacked.of(file, in), columns));
    }
}
