package dev.whence.ingest.split.sign;

import dev.whence.ingest.split.text.Block;
import dev.whence.ingest.split.text.SplitText;

/** Several short lines in a row, as above a bulletin or page; or the first heading of a Markdown text. */
final class MastheadSign implements Sign {
    private static final int MOST_WORDS = 60;

    private final SplitText text;
    private final Openings openings;

    MastheadSign(SplitText text, Openings openings) {
        this.text = text;
        this.openings = openings;
    }

    @Override
    public double before(int block) {
        Block head = text.blocks().get(block);
        if (!openings.isLines(block) || head.words() > MOST_WORDS) {
            return 0;
        }
        if (text.text().startsWith("# ", head.start())) {
            return 1;
        }
        int lines = 0;
        for (int i = block; i < Math.max(block + 1, openings.prose(block)); i++) {
            lines += lines(text.blocks().get(i));
        }
        return lines >= 3 ? 1 : lines == 2 ? 0.5 : 0;
    }

    private int lines(Block block) {
        int lines = 1;
        for (int i = block.start(); i < block.end(); i++) {
            lines += text.text().charAt(i) == '\n' ? 1 : 0;
        }
        return lines;
    }
}
