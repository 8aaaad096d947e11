package dev.whence.ingest.split.text;

import java.util.List;

/** A text with its words and blocks. */
public record SplitText(String text, Words words, List<Block> blocks) {
    private static final String RULE = "-=_*#~—–•·+";

    public SplitText {
        blocks = List.copyOf(blocks);
    }

    public static SplitText of(String text) {
        Words words = Words.of(text);
        return new SplitText(text, words, Blocks.of(text, words));
    }

    /** Whether a line ends there, be it with a page or a paragraph. */
    public static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r' || c == '\f' || c == '\u2028' || c == '\u2029';
    }

    /** Whether rows of it are drawn as rules: "----", "* * *". */
    public static boolean isOfRule(char c) {
        return RULE.indexOf(c) >= 0;
    }

    /** The first line of the block. */
    public String firstLine(int block) {
        Block of = blocks.get(block);
        int end = of.start();
        while (end < of.end() && !isLineEnd(text.charAt(end))) {
            end++;
        }
        return text.substring(of.start(), end).strip();
    }

    /** The first block that begins at an offset or behind it; the number of blocks where none does. */
    public int firstFrom(int offset) {
        int low = 0;
        int high = blocks.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (blocks.get(middle).start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The block of a word. */
    public int blockOf(int word) {
        int low = 0;
        int high = blocks.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (blocks.get(middle).firstWord() <= word) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }
}
