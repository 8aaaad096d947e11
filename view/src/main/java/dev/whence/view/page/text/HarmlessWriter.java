package dev.whence.view.page.text;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;

/**
 * Writes {@code �} in place of every character that hides or turns the text around it: controls, marks and overrides of
 * direction, zero-width spaces, halves of characters. Line breaks, tabs, soft hyphens and the joiners of Persian and
 * Indic words pass.
 *
 * <p>It stands behind the whole page, so that no template can forget it.
 */
public final class HarmlessWriter extends FilterWriter {
    private static final int REPLACEMENT = 0xFFFD;
    private char pending;

    public HarmlessWriter(Writer out) {
        super(out);
    }

    @Override
    public void write(int c) throws IOException {
        char unit = (char) c;
        if (pending != 0) {
            char first = pending;
            pending = 0;
            if (Character.isLowSurrogate(unit)) {
                put(Character.toCodePoint(first, unit));
                return;
            }
            out.write(REPLACEMENT);
        }
        if (Character.isHighSurrogate(unit)) {
            pending = unit;
        } else {
            put(unit);
        }
    }

    @Override
    public void write(char[] text, int offset, int length) throws IOException {
        for (int i = offset; i < offset + length; i++) {
            write(text[i]);
        }
    }

    @Override
    public void write(String text, int offset, int length) throws IOException {
        for (int i = offset; i < offset + length; i++) {
            write(text.charAt(i));
        }
    }

    @Override
    public void close() throws IOException {
        if (pending != 0) {
            pending = 0;
            out.write(REPLACEMENT);
        }
        super.close();
    }

    private void put(int c) throws IOException {
        if (!passes(c)) {
            out.write(REPLACEMENT);
        } else if (Character.isBmpCodePoint(c)) {
            out.write(c);
        } else {
            out.write(Character.highSurrogate(c));
            out.write(Character.lowSurrogate(c));
        }
    }

    private static boolean passes(int c) {
        if (c == '\n' || c == '\t' || c == 0xAD || c == 0x200C || c == 0x200D) {
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
