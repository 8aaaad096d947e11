package dev.whence.ingest.decode;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Recognises UTF-16 that carries no byte order mark: every second byte of it takes few values, and what it decodes to
 * is letters and blanks.
 */
final class Utf16WithoutMark {
    private static final int SAMPLE = 8192;
    private static final double TEXT_SHARE = 0.95;

    private Utf16WithoutMark() {}

    static Optional<Charset> of(byte[] bytes) {
        int length = Math.min(bytes.length, SAMPLE) & ~1;
        if (length < 8 || bytes.length % 2 != 0 || !hasZero(bytes, length)) {
            return Optional.empty();
        }
        boolean little = readsAsText(bytes, length, StandardCharsets.UTF_16LE);
        boolean big = readsAsText(bytes, length, StandardCharsets.UTF_16BE);
        if (little == big) {
            return Optional.empty();
        }
        return Optional.of(little ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE);
    }

    // Blanks are 0x0020 in every script, so no prose in UTF-16 is without a zero byte.
    private static boolean hasZero(byte[] bytes, int length) {
        for (int i = 0; i < length; i++) {
            if (bytes[i] == 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean readsAsText(byte[] bytes, int length, Charset charset) {
        String text = new String(bytes, 0, length, charset);
        long fine = text.chars().filter(Utf16WithoutMark::isCommon).count();
        boolean blanks = text.chars().anyMatch(c -> c == ' ' || c == '\n');
        return blanks && fine >= TEXT_SHARE * text.length();
    }

    // Latin, Greek, Cyrillic, Hebrew, Arabic and general punctuation: misread bytes fall far outside of these.
    private static boolean isCommon(int c) {
        return c == '\t' || c == '\n' || c == '\r' || (c >= 0x20 && c < 0x0700) || (c >= 0x2000 && c < 0x2100);
    }
}
