package dev.whence.ingest.split.sign;

import dev.whence.ingest.about.DataFile;
import dev.whence.ingest.split.text.Block;
import dev.whence.ingest.split.text.SplitText;
import java.util.regex.Pattern;

/** Words before the border with which reports end: "All rights reserved.", "(Editing by A. Voss)". */
final class ClosingSign implements Sign {
    private static final Pattern CLOSING = Pattern.compile(
            String.join("|", DataFile.lines(ClosingSign.class, "closings.txt")),
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final int LOOK = 220;

    private final SplitText text;

    ClosingSign(SplitText text) {
        this.text = text;
    }

    @Override
    public double before(int block) {
        if (block == 0) {
            return 0;
        }
        Block last = text.blocks().get(block - 1);
        String end = text.text().substring(Math.max(last.start(), last.end() - LOOK), last.end());
        return CLOSING.matcher(end).find() ? 1 : 0;
    }
}
