package dev.whence.ingest.office;

import dev.whence.ingest.decode.UnreadableException;
import dev.whence.ingest.format.Extracted;
import dev.whence.ingest.format.Limit;
import dev.whence.ingest.format.Outcome;
import dev.whence.ingest.format.Patience;
import dev.whence.ingest.format.ReportFormat;
import dev.whence.ingest.format.SourceFile;
import java.util.Set;
import java.util.stream.Stream;

/** A document of Word from 2007 on. */
public final class Word implements ReportFormat {

    @Override
    public Set<String> extensions() {
        return Set.of("docx", "docm");
    }

    @Override
    public Stream<Outcome> read(SourceFile file) throws UnreadableException {
        byte[] bytes = file.someBytes(Limit.FILE_BYTES);
        Extracted extracted = Patience.read(file, "Word document", () -> WordText.of(bytes));
        return Stream.of(extracted.report(file));
    }
}
