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

/** A text of LibreOffice and others. */
public final class OpenDocument implements ReportFormat {

    @Override
    public Set<String> extensions() {
        return Set.of("odt", "fodt");
    }

    @Override
    public Stream<Outcome> read(SourceFile file) throws UnreadableException {
        byte[] bytes = file.someBytes(Limit.FILE_BYTES);
        Extracted extracted = Patience.read(file, "OpenDocument text", () -> OpenDocumentFile.of(bytes, file.limits()));
        return Stream.of(extracted.report(file));
    }
}
