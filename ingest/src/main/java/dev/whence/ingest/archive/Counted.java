package dev.whence.ingest.archive;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** What comes out of an archive for one entry, counted. To close it leaves the archive open for the next one. */
final class Counted extends FilterInputStream {
    private final Packed packed;

    Counted(InputStream content, Packed packed) {
        super(content);
        this.packed = packed;
    }

    @Override
    public int read() throws IOException {
        int c = super.read();
        packed.cameOut(c < 0 ? 0 : 1);
        return c;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        int n = guarded(bytes, from, length);
        packed.cameOut(Math.max(0, n));
        return n;
    }

    private int guarded(byte[] bytes, int from, int length) throws IOException {
        try {
            return super.read(bytes, from, length);
        } catch (RuntimeException e) {
            // What the library did not foresee in data that is broken.
            throw new IOException("damaged (" + e.getClass().getSimpleName() + ")", e);
        }
    }

    @Override
    public void close() {
        // The archive goes on.
    }
}
