package dev.whence.ingest.decode;

/**
 * How far bytes are UTF-8.
 *
 * @param sequences well-formed characters of two to four bytes
 * @param bad bytes that belong to no well-formed character
 */
record Utf8Check(int sequences, int bad) {

    static Utf8Check of(byte[] bytes) {
        int sequences = 0;
        int bad = 0;
        int i = 0;
        while (i < bytes.length) {
            if (bytes[i] >= 0) {
                i++;
                continue;
            }
            int length = sequenceLength(bytes, i);
            if (length == 0) {
                bad++;
                i++;
            } else {
                sequences++;
                i += length;
            }
        }
        return new Utf8Check(sequences, bad);
    }

    boolean valid() {
        return bad == 0;
    }

    /** Whether this is UTF-8 with some damage rather than another encoding, in which few high bytes would fit. */
    boolean damaged() {
        return bad > 0 && sequences >= 3L * bad;
    }

    // Well-formed sequences of the Unicode standard, table 3-7: no overlong forms, no surrogates.
    private static int sequenceLength(byte[] bytes, int at) {
        int lead = bytes[at] & 0xFF;
        int second = at + 1 < bytes.length ? bytes[at + 1] & 0xFF : 0;
        if (lead >= 0xC2 && lead <= 0xDF) {
            return continues(bytes, at, 2) ? 2 : 0;
        }
        if (lead >= 0xE0 && lead <= 0xEF) {
            boolean overlong = lead == 0xE0 && second < 0xA0;
            boolean surrogate = lead == 0xED && second > 0x9F;
            return continues(bytes, at, 3) && !overlong && !surrogate ? 3 : 0;
        }
        if (lead >= 0xF0 && lead <= 0xF4) {
            boolean overlong = lead == 0xF0 && second < 0x90;
            boolean beyond = lead == 0xF4 && second > 0x8F;
            return continues(bytes, at, 4) && !overlong && !beyond ? 4 : 0;
        }
        return 0;
    }

    private static boolean continues(byte[] bytes, int at, int length) {
        if (at + length > bytes.length) {
            return false;
        }
        for (int i = at + 1; i < at + length; i++) {
            if ((bytes[i] & 0xC0) != 0x80) {
                return false;
            }
        }
        return true;
    }
}
