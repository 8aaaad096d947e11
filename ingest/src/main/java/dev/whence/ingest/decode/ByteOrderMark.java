package dev.whence.ingest.decode;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The mark at the head of a file that tells its Unicode encoding. */
enum ByteOrderMark {
    UTF_8(StandardCharsets.UTF_8, "\u00EF\u00BB\u00BF"),
    // Before UTF-16: its little-endian mark begins with that of UTF-16.
    UTF_32LE(Charset.forName("UTF-32LE"), "\u00FF\u00FE\0\0"),
    UTF_32BE(Charset.forName("UTF-32BE"), "\0\0\u00FE\u00FF"),
    UTF_16LE(StandardCharsets.UTF_16LE, "\u00FF\u00FE"),
    UTF_16BE(StandardCharsets.UTF_16BE, "\u00FE\u00FF");

    private final Charset charset;
    private final String mark;

    ByteOrderMark(Charset charset, String mark) {
        this.charset = charset;
        this.mark = mark;
    }

    Charset charset() {
        return charset;
    }

    int length() {
        return mark.length();
    }

    static Optional<ByteOrderMark> of(byte[] bytes) {
        for (ByteOrderMark candidate : values()) {
            if (candidate.opens(bytes)) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }

    private boolean opens(byte[] bytes) {
        int length = mark.length();
        return bytes.length >= length && new String(bytes, 0, length, StandardCharsets.ISO_8859_1).equals(mark);
    }
}
