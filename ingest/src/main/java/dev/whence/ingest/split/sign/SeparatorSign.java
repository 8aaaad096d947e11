package dev.whence.ingest.split.sign;

import dev.whence.ingest.split.text.SplitText;

/** A rule, a row of stars or a form feed. Within a report they part sections, and pages of a PDF. */
final class SeparatorSign implements Sign {
    private static final int FEWEST = 3;

    private final SplitText text;

    SeparatorSign(SplitText text) {
        this.text = text;
    }

    @Override
    public double before(int block) {
        if (block == 0) {
            return 0;
        }
        int from = text.blocks().get(block - 1).end();
        int to = text.blocks().get(block).start();
        int marks = 0;
        for (int i = from; i < to; i++) {
            char c = text.text().charAt(i);
            if (c == '\f') {
                return 0.7;
            }
            marks += SplitText.isOfRule(c) ? 1 : 0;
        }
        return marks >= FEWEST ? 1 : 0;
    }
}
