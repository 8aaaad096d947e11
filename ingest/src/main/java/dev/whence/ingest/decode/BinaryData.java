package dev.whence.ingest.decode;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Tells data that is no text, whatever the file is called, by its first bytes or by its control characters. */
final class BinaryData {
    private static final double CONTROL_SHARE = 0.01;

    private BinaryData() {}

    private record Signature(String start, String name) {}

    private static final Signature[] SIGNATURES = {
        new Signature("%PDF-", "a PDF document"),
        new Signature("PK\u0003\u0004", "a zip archive or an office document"),
        new Signature("\u00D0\u00CF\u0011\u00E0", "an old office document"),
        new Signature("{\\rtf", "an RTF document"),
        new Signature("\u0089PNG", "an image"),
        new Signature("GIF8", "an image"),
        new Signature("\u00FF\u00D8\u00FF", "an image"),
        new Signature("RIFF", "a picture, sound or film"),
        new Signature("\u001F\u008B", "a gzip archive"),
        new Signature("\u007FELF", "a program"),
        new Signature("SQLite format 3", "a database"),
    };

    /** The reason why these bytes are no text, or empty where they may be. */
    static Optional<String> reason(byte[] bytes) {
        for (Signature signature : SIGNATURES) {
            byte[] start = signature.start().getBytes(StandardCharsets.ISO_8859_1);
            if (opens(bytes, start) && !(signature.start().equals("RIFF") && controls(bytes) == 0)) {
                return Optional.of("binary data (" + signature.name() + "), no text");
            }
        }
        return controls(bytes) > CONTROL_SHARE * bytes.length ? Optional.of("binary data, no text") : Optional.empty();
    }

    private static boolean opens(byte[] bytes, byte[] start) {
        if (bytes.length < start.length) {
            return false;
        }
        for (int i = 0; i < start.length; i++) {
            if (bytes[i] != start[i]) {
                return false;
            }
        }
        return true;
    }

    private static long controls(byte[] bytes) {
        long count = 0;
        for (byte b : bytes) {
            // The escape opens the shifts of ISO-2022 and colours in captured terminals.
            if (b >= 0 && b < 0x20 && b != '\t' && b != '\n' && b != '\r' && b != '\f' && b != 0x1B || b == 0x7F) {
                count++;
            }
        }
        return count;
    }
}
