package dev.whence.view.text;

/**
 * Makes text of a report harmless for a terminal: line breaks and tabs become spaces, and whatever could move the
 * cursor, change colours, turn the direction of reading or hide becomes {@code �}. A report is somebody else's text.
 */
public final class Printable {
    private static final int REPLACEMENT = 0xFFFD;

    private Printable() {}

    /** On one line. */
    public static String of(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> append(out, c));
        return out.toString();
    }

    /** Of the same length in UTF-16 units, so that offsets still hold. */
    public static String sameLength(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (isHarmless(c)) {
                out.appendCodePoint(c);
            } else {
                out.append(String.valueOf(Character.toChars(replacement(c))).repeat(Character.charCount(c)));
            }
        });
        return out.toString();
    }

    private static void append(StringBuilder out, int c) {
        if (isHarmless(c)) {
            out.appendCodePoint(c);
        } else if (c != '\r') {
            out.appendCodePoint(replacement(c));
        }
    }

    private static int replacement(int c) {
        return isSpace(c) ? ' ' : REPLACEMENT;
    }

    private static boolean isSpace(int c) {
        return c == '\n' || c == '\r' || c == '\t' || c == 0x2028 || c == 0x2029 || c == 0x85 || c == 0x0B || c == 0x0C;
    }

    /** Letters, marks, digits, signs; and the joiners that Persian and Indic words are written with. */
    static boolean isHarmless(int c) {
        if (c == 0x200C || c == 0x200D) {
            return true;
        }
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.UNASSIGNED -> false;
            default -> true;
        };
    }
}
