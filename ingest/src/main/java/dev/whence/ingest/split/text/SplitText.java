package dev.whence.ingest.split.text;

import java.util.List;

/** A text with its words and blocks. */
public record SplitText(String text, Words words, List<Block> blocks) {
    public SplitText {
        blocks = List.copyOf(blocks);
    }

    public static SplitText of(String text) {
        Words words = Words.of(text);
        return new SplitText(text, words, Blocks.of(text, words));
    }

    /** The first line of the block. */
    public String firstLine(int block) {
        Block of = blocks.get(block);
        int end = of.start();
        while (end < of.end() && !Blocks.isLineEnd(text.charAt(end))) {
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
