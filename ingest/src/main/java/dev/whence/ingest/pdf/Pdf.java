package dev.whence.ingest.pdf;

import dev.whence.ingest.decode.UnreadableException;
import dev.whence.ingest.format.Extracted;
import dev.whence.ingest.format.Limit;
import dev.whence.ingest.format.Outcome;
import dev.whence.ingest.format.Patience;
import dev.whence.ingest.format.ReportFormat;
import dev.whence.ingest.format.SourceFile;
import java.util.Set;
import java.util.stream.Stream;

/** A PDF document with a text layer. */
public final class Pdf implements ReportFormat {

    @Override
    public Set<String> extensions() {
        return Set.of("pdf");
    }

    @Override
    public Stream<Outcome> read(SourceFile file) throws UnreadableException {
        byte[] bytes = file.someBytes(Limit.FILE_BYTES);
        Extracted extracted = Patience.read(file, "PDF", () -> PdfText.of(bytes, file.limits()));
        return Stream.of(extracted.report(file));
    }
}
