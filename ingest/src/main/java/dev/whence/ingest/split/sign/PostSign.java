package dev.whence.ingest.split.sign;

import dev.whence.ingest.split.text.SplitText;

/** A time of day before the words: "12:30 p.m.", "[3 May, 08:10]". Live pages and channels have many, in one report. */
final class PostSign implements Sign {
    private final SplitText text;

    PostSign(SplitText text) {
        this.text = text;
    }

    @Override
    public double before(int block) {
        return TitleSign.isStamp(text.firstLine(block)) ? 1 : 0;
    }
}
