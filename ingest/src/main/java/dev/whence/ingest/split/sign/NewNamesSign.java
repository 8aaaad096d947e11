package dev.whence.ingest.split.sign;

import dev.whence.ingest.split.text.SplitText;
import java.util.List;

/** The names behind the border are others than those before it. */
final class NewNamesSign implements Sign {
    private static final int BEHIND = 150;
    private static final int BEFORE = 300;
    private static final int FEWEST = 3;
    private static final double UNKNOWN = 0.5;

    private final SplitText text;
    private final Names names;

    NewNamesSign(SplitText text, Names names) {
        this.text = text;
        this.names = names;
    }

    @Override
    public double before(int block) {
        int border = text.blocks().get(block).firstWord();
        int different = 0;
        int known = 0;
        List<Names.Mention> mentions = names.mentions();
        for (int i = names.from(border); i < mentions.size() && mentions.get(i).word() < border + BEHIND; i++) {
            int last = mentions.get(i).before();
            int before = last < 0 ? -1 : mentions.get(last).word();
            if (before < border) {
                different++;
                known += before >= 0 && before >= border - BEFORE ? 1 : 0;
            }
        }
        return different < FEWEST ? UNKNOWN : 1 - known / (double) different;
    }
}
