package dev.whence.ingest.html;

/** Builds the text of one block: blanks collapse to one, {@code <br>} breaks the line, invisible characters go. */
final class LineBuilder {
    private final StringBuilder line = new StringBuilder();
    private boolean blank;
    private int letters;
    private int linked;

    void append(String text, boolean inLink) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isBlank(c)) {
                blank = true;
            } else if (!isInvisible(c)) {
                put(c);
                letters++;
                linked += inLink ? 1 : 0;
            }
        }
    }

    /** Text as it stands, for {@code <pre>}. */
    void verbatim(String text) {
        line.append(text);
        letters += text.length();
    }

    void blank() {
        blank = true;
    }

    void lineBreak() {
        if (!line.isEmpty() && !endsWith('\n')) {
            line.append('\n');
        }
        blank = false;
    }

    void mark(String mark) {
        blank = false;
        line.append(mark);
    }

    boolean isEmpty() {
        return letters == 0;
    }

    boolean endsWith(char c) {
        return !line.isEmpty() && line.charAt(line.length() - 1) == c;
    }

    double linkShare() {
        return letters == 0 ? 0 : (double) linked / letters;
    }

    /** The text so far; the builder is empty after it. */
    String take() {
        String text = line.toString().strip();
        line.setLength(0);
        blank = false;
        letters = 0;
        linked = 0;
        return text;
    }

    private void put(char c) {
        if (blank && !line.isEmpty() && !endsWith('\n')) {
            line.append(' ');
        }
        blank = false;
        line.append(c);
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == '\u00A0';
    }

    // Soft hyphen, zero-width space, word joiner, byte order mark.
    private static boolean isInvisible(char c) {
        return c == '\u00AD' || c == '\u200B' || c == '\u2060' || c == '\uFEFF';
    }
}
