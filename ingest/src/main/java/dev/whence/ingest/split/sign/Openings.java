package dev.whence.ingest.split.sign;

import dev.whence.ingest.split.text.Block;
import dev.whence.ingest.split.text.SplitText;
import java.util.List;

/** What would be the head of a report that began at a block: short lines, and the first prose below them. */
final class Openings {
    private static final int MOST_LINES = 6;

    private final SplitText text;
    private final int[] prose;

    Openings(SplitText text) {
        this.text = text;
        List<Block> blocks = text.blocks();
        this.prose = new int[blocks.size()];
        for (int i = blocks.size() - 1; i >= 0; i--) {
            boolean lines = blocks.get(i).shape() == Block.Shape.LINES;
            boolean more = i + 1 < blocks.size() && blocks.get(i + 1).shape() != Block.Shape.ITEM;
            prose[i] = lines && more && prose[i + 1] - i <= MOST_LINES ? prose[i + 1] : i;
        }
    }

    /** The first block of prose, which may be the block itself. */
    int prose(int block) {
        return prose[block];
    }

    /** The short lines above the prose as one text; empty where there are none. */
    String head(int block) {
        int last = prose[block];
        int end = last > block
                ? text.blocks().get(last - 1).end()
                : isLines(block)
                        ? text.blocks().get(block).end()
                        : text.blocks().get(block).start();
        return text.text().substring(text.blocks().get(block).start(), end);
    }

    boolean isLines(int block) {
        return text.blocks().get(block).shape() == Block.Shape.LINES;
    }
}
