package dev.whence.ingest.warc;

import dev.whence.ingest.decode.UnreadableException;
import dev.whence.ingest.format.Outcome;
import dev.whence.ingest.format.Parts;
import dev.whence.ingest.format.ReportFormat;
import dev.whence.ingest.format.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.stream.Stream;

/** A web archive: every page that a server answered with is a report. */
public final class WebArchive implements ReportFormat {

    @Override
    public Set<String> extensions() {
        return Set.of("warc", "warc.gz");
    }

    @Override
    public boolean holdsMany() {
        return true;
    }

    @Override
    public Stream<Outcome> read(SourceFile file) throws UnreadableException {
        return Parts.stream(file, in -> parts(file, in));
    }

    private static Parts parts(SourceFile file, InputStream in) throws UnreadableException {
        try {
            return new WebArchiveParts(file, in);
        } catch (IOException e) {
            throw new UnreadableException(
                    "damaged, or no web archive (" + SourceFile.unreadable(e).reason() + ")");
        }
    }
}
