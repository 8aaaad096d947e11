package dev.whence.view.text;

import java.util.ArrayList;
import java.util.List;

/** How many columns text takes on a terminal: two for East Asian characters and emoji, none for combining marks. */
public final class Columns {
    private static final String ELLIPSIS = "…";

    private Columns() {}

    public static int of(String text) {
        return text.codePoints().map(Columns::of).sum();
    }

    /** Cut to a width, with an ellipsis where something is missing. */
    public static String fit(String text, int width) {
        if (of(text) <= width) {
            return text;
        }
        StringBuilder out = new StringBuilder();
        int used = 0;
        for (int c : text.codePoints().toArray()) {
            if (used + of(c) > width - 1) {
                break;
            }
            out.appendCodePoint(c);
            used += of(c);
        }
        return width < 1 ? "" : out.toString().stripTrailing() + ELLIPSIS;
    }

    /** Filled up with spaces on the right. */
    public static String pad(String text, int width) {
        return text + " ".repeat(Math.max(0, width - of(text)));
    }

    /** Filled up with spaces on the left. */
    public static String padLeft(String text, int width) {
        return " ".repeat(Math.max(0, width - of(text))) + text;
    }

    /** The offsets at which text is broken into lines of a width, at spaces where there are some; the last is its end. */
    public static List<Integer> breaks(String text, int width) {
        List<Integer> breaks = new ArrayList<>();
        int used = 0;
        int start = 0;
        int afterSpace = -1;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            if (used + of(c) > width && i > start) {
                start = afterSpace > start ? afterSpace : i;
                breaks.add(start);
                used = of(text.substring(start, i));
            }
            used += of(c);
            if (c == ' ') {
                afterSpace = i + 1;
            }
        }
        breaks.add(text.length());
        return breaks;
    }

    private static int of(int c) {
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || c == 0x200C || c == 0x200D) {
            return 0;
        }
        boolean wide = c >= 0x1100 && c <= 0x115F
                || c >= 0x2E80 && c <= 0xA4CF
                || c >= 0xAC00 && c <= 0xD7A3
                || c >= 0xF900 && c <= 0xFAFF
                || c >= 0xFE30 && c <= 0xFE6F
                || c >= 0xFF00 && c <= 0xFF60
                || c >= 0xFFE0 && c <= 0xFFE6
                || c >= 0x1F300 && c <= 0x1F64F
                || c >= 0x1F900 && c <= 0x1F9FF
                || c >= 0x20000 && c <= 0x3FFFD;
        return wide ? 2 : 1;
    }
}
