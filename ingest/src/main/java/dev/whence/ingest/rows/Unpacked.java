package dev.whence.ingest.rows;

import dev.whence.ingest.decode.UnreadableException;
import dev.whence.ingest.format.SourceFile;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;

/** The bytes of a file that may be packed, as its name says. */
final class Unpacked {
    private static final int BUFFER = 1 << 16;

    private Unpacked() {}

    static InputStream of(SourceFile file, InputStream in) throws UnreadableException {
        if (!file.name().toLowerCase(Locale.ROOT).endsWith(".gz")) {
            return new BufferedInputStream(in, BUFFER);
        }
        try {
            return new BufferedInputStream(new GZIPInputStream(in, BUFFER), BUFFER);
        } catch (IOException e) {
            throw SourceFile.unreadable(e);
        }
    }
}
