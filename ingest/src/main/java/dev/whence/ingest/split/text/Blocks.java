package dev.whence.ingest.split.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text into blocks: at blank lines, after the long lines of text that is not wrapped, and between prose and short
 * lines. A title, a byline and a date in lines that follow one another are one block.
 */
final class Blocks {
    /** A line that long holds a whole paragraph; wrapped text has none. */
    private static final int UNWRAPPED = 130;

    private static final int SHORT_LINE = 100;
    private static final int FEWEST_WORDS_OF_PROSE = 20;

    private final String text;
    private final Words words;
    private final List<Block> blocks = new ArrayList<>();
    private int word;
    private int start = -1;
    private int end;
    private int longest;
    private int lines;

    private Blocks(String text, Words words) {
        this.text = text;
        this.words = words;
    }

    static List<Block> of(String text, Words words) {
        Blocks blocks = new Blocks(text, words);
        int at = 0;
        while (at < text.length()) {
            int lineEnd = at;
            while (lineEnd < text.length() && !SplitText.isLineEnd(text.charAt(lineEnd))) {
                lineEnd++;
            }
            blocks.line(at, lineEnd);
            at = text.startsWith("\r\n", lineEnd) ? lineEnd + 2 : lineEnd + 1;
        }
        blocks.close();
        return blocks.blocks;
    }

    /** Line by line: blank ones close a block, and so does a change between long lines and short ones. */
    private void line(int from, int to) {
        int first = from;
        int last = to;
        while (first < last && isBlank(text.charAt(first))) {
            first++;
        }
        while (last > first && isBlank(text.charAt(last - 1))) {
            last--;
        }
        if (first == last) {
            close();
            return;
        }
        if (start >= 0 && (longest >= UNWRAPPED || last - first >= UNWRAPPED || isItem(first, last))) {
            close();
        }
        if (start < 0) {
            start = first;
            longest = 0;
            lines = 0;
        }
        end = last;
        lines++;
        longest = Math.max(longest, last - first);
    }

    private void close() {
        if (start < 0) {
            return;
        }
        int firstWord = word;
        while (word < words.count() && words.start(word) < end) {
            word++;
        }
        if (word > firstWord) {
            blocks.add(new Block(start, end, firstWord, word, shape(word - firstWord)));
        }
        start = -1;
    }

    private Block.Shape shape(int size) {
        if (isItem(start, end) || isTable()) {
            return Block.Shape.ITEM;
        }
        boolean closed = isClosed();
        if (longest >= UNWRAPPED
                || size >= FEWEST_WORDS_OF_PROSE && closed && (lines == 1 || longest > SHORT_LINE / 2)) {
            return Block.Shape.PROSE;
        }
        return closed && lines == 1 && size > 6 || size > 3 * FEWEST_WORDS_OF_PROSE
                ? Block.Shape.PROSE
                : Block.Shape.LINES;
    }

    /** Wide gaps within a line: "Tarn           27       143". */
    private boolean isTable() {
        for (int i = start; i + 2 < end; i++) {
            char c = text.charAt(i);
            boolean gap = c == '\t' || c == ' ' && text.startsWith("   ", i);
            if (gap && !SplitText.isLineEnd(text.charAt(i - 1)) && !isBlank(text.charAt(i - 1))) {
                return true;
            }
        }
        return false;
    }

    private boolean isClosed() {
        int at = end - 1;
        while (at > start && "\"'”’)]*".indexOf(text.charAt(at)) >= 0) {
            at--;
        }
        return ".!?…".indexOf(text.charAt(at)) >= 0;
    }

    /** Bullets, cells of tables and points from the second on; a first point may open a report. */
    private boolean isItem(int from, int to) {
        char c = text.charAt(from);
        if ("•◽▪▫◦●○■□◾➢►▶✔✅·|‒–*+-".indexOf(c) >= 0) {
            boolean spaced = from + 1 < to && text.charAt(from + 1) == ' ';
            return spaced || "–*+-".indexOf(c) < 0;
        }
        if (c >= 'B' && c <= 'Z' && from + 4 < to && ".)".indexOf(text.charAt(from + 1)) >= 0) {
            // "B. NEEDS AND PLAN", unlike "B. Okafor"
            return Character.isUpperCase(text.charAt(from + 3)) && Character.isUpperCase(text.charAt(from + 4));
        }
        int at = from;
        while (at < to && at - from < 3 && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        boolean numbered = at > from && at + 1 < to && ".)/".indexOf(text.charAt(at)) >= 0;
        return numbered && text.charAt(at + 1) == ' ' && !(at == from + 1 && c == '1');
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\u00a0' || c == '\ufeff' || c == '\u200b' || Character.isWhitespace(c);
    }
}
