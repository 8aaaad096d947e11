package dev.whence.ingest.archive;

import dev.whence.ingest.format.Limit;
import dev.whence.ingest.format.ReadingLimits;
import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * The bytes of an archive as they are packed, counted; and the count of what came out of it. What grows too much is a bomb.
 */
final class Packed extends FilterInputStream {
    /** Below this the growth does not matter: a page of blanks is no bomb. */
    private static final long HARMLESS = 16L << 20;

    private final ReadingLimits limits;
    private long taken;
    private long given;
    private Optional<String> breach = Optional.empty();

    Packed(InputStream packed, ReadingLimits limits) {
        super(new BufferedInputStream(packed, 1 << 16));
        this.limits = limits;
    }

    @Override
    public int read() throws IOException {
        int c = super.read();
        taken += c < 0 ? 0 : 1;
        return c;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        int n = super.read(bytes, from, length);
        taken += Math.max(0, n);
        return n;
    }

    @Override
    public long skip(long n) throws IOException {
        long skipped = super.skip(n);
        taken += skipped;
        return skipped;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    /** Counts what came out. */
    void cameOut(long bytes) throws IOException {
        given += bytes;
        long ratio = limits.of(Limit.RATIO);
        long most = limits.of(Limit.UNPACKED_BYTES);
        if (given > most) {
            stop("more in it than is read (limit " + Limit.UNPACKED_BYTES.say(most) + ")");
        }
        if (given > HARMLESS && given > ratio * Math.max(1, taken)) {
            stop("grows more than " + Limit.RATIO.say(ratio) + " times when it is unpacked");
        }
    }

    private void stop(String reason) throws IOException {
        breach = Optional.of(reason);
        throw new IOException(reason);
    }

    /** Why no more of the archive is read. */
    Optional<String> breach() {
        return breach;
    }
}
