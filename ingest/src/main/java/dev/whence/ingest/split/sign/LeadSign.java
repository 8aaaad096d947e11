package dev.whence.ingest.split.sign;

import dev.whence.ingest.split.text.Block;
import dev.whence.ingest.split.text.SplitText;
import dev.whence.ingest.split.text.Words;

/**
 * A first sentence that sets the scene: it brings something new ("a", "at least", a figure), says on which day, where,
 * and who says so.
 */
final class LeadSign implements Sign {
    private static final HashedWords NEW = HashedWords.load("new-words.txt");
    private static final HashedWords DAYS = HashedWords.load("day-words.txt");
    private static final int FEWEST_WORDS = 18;
    private static final int LOOK = 45;
    private static final int ARTICLE_WITHIN = 8;
    private static final int A = Words.hashOf("a");
    private static final int AN = Words.hashOf("an");

    private final SplitText text;
    private final Openings openings;

    LeadSign(SplitText text, Openings openings) {
        this.text = text;
        this.openings = openings;
    }

    @Override
    public double before(int block) {
        Block lead = text.blocks().get(openings.prose(block));
        if (lead.words() < FEWEST_WORDS || lead.shape() == Block.Shape.ITEM) {
            return 0;
        }
        Words words = text.words();
        boolean day = false;
        boolean place = false;
        boolean said = false;
        int end = Math.min(lead.endWord(), lead.firstWord() + LOOK);
        for (int i = lead.firstWord() + 1; i < end; i++) {
            int hash = words.hash(i);
            day |= DAYS.contains(hash);
            said |= HashedWords.SPEECH.contains(hash);
            place |= HashedWords.PLACING.contains(words.hash(i - 1)) && words.isCapitalised(i) && !DAYS.contains(hash);
        }
        int first = lead.firstWord();
        boolean fresh = NEW.contains(words.hash(first)) || words.isDigits(first);
        for (int i = first + 1; i < first + ARTICLE_WITHIN; i++) {
            fresh |= words.hash(i) == A || words.hash(i) == AN;
        }
        return ((fresh ? 1 : 0) + (day ? 1 : 0) + (place ? 1 : 0) + (said ? 1 : 0)) / 4.0;
    }
}
