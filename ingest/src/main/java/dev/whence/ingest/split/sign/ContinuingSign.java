package dev.whence.ingest.split.sign;

import dev.whence.ingest.split.text.Block;
import dev.whence.ingest.split.text.SplitText;
import dev.whence.ingest.split.text.Words;

/** A beginning that goes on with what was said before: "He", "But", "On the other hand". */
final class ContinuingSign {
    private static final HashedWords POINTERS = HashedWords.load("pointing-words.txt");
    private static final HashedWords CONNECTIVES = HashedWords.load("connecting-words.txt");
    private static final HashedWords PHRASES = HashedWords.loadPhrases("connecting-phrases.txt");

    private final SplitText text;
    private final Openings openings;

    ContinuingSign(SplitText text, Openings openings) {
        this.text = text;
        this.openings = openings;
    }

    /** The block itself goes on. */
    Sign atOnce() {
        return block -> {
            Block first = text.blocks().get(block);
            boolean points = POINTERS.contains(text.words().hash(first.firstWord()));
            return points || first.shape() == Block.Shape.ITEM || connects(first) ? 1 : 0;
        };
    }

    /** The prose below a short line does, as below a heading within a report. */
    Sign belowHeading() {
        return block -> openings.prose(block) > block && connects(text.blocks().get(openings.prose(block))) ? 1 : 0;
    }

    private boolean connects(Block block) {
        Words words = text.words();
        int first = block.firstWord();
        return CONNECTIVES.contains(words.hash(first))
                || PHRASES.beginAt(words, first, block.endWord())
                || Character.isLowerCase(text.text().charAt(words.start(first)));
    }
}
