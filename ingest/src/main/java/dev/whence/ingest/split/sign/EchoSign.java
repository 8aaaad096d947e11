package dev.whence.ingest.split.sign;

import dev.whence.ingest.split.text.Block;
import dev.whence.ingest.split.text.SplitText;
import dev.whence.ingest.split.text.Words;

/** The prose below a short line says its words again, as the lead does with those of the headline. */
final class EchoSign implements Sign {
    private static final int LOOK = 70;
    private static final int SHORTEST = 4;
    private static final int FEWEST = 3;

    private final SplitText text;
    private final Openings openings;

    EchoSign(SplitText text, Openings openings) {
        this.text = text;
        this.openings = openings;
    }

    @Override
    public double before(int block) {
        Block title = text.blocks().get(block);
        if (!openings.isLines(block) || !TitleSign.isTitle(text.firstLine(block))) {
            return 0;
        }
        Words words = text.words();
        int end = Math.min(title.endWord(), title.firstWord() + 16);
        int different = 0;
        int echoed = 0;
        for (int i = title.firstWord(); i < end; i++) {
            if (words.length(i) >= SHORTEST && !HashedWords.NO_NAMES.contains(words.hash(i))) {
                different++;
                echoed += isSaid(words, words.stem(i), title.endWord()) ? 1 : 0;
            }
        }
        return echoed / (double) Math.max(FEWEST, different);
    }

    private static boolean isSaid(Words words, int stem, int from) {
        for (int i = from; i < Math.min(words.count(), from + LOOK); i++) {
            if (words.stem(i) == stem) {
                return true;
            }
        }
        return false;
    }
}
