package dev.whence.ingest.split.sign;

import dev.whence.ingest.split.text.Block;
import dev.whence.ingest.split.text.SplitText;
import dev.whence.ingest.split.text.Words;
import java.util.HashMap;
import java.util.Map;

/**
 * A first sentence in which somebody without a name tells a paper that nothing before it has named: "A nurse told the
 * Tarn Echo how the ward was shelled". A report brings in the paper that it is of, or that it has it all from, at once.
 */
final class TellsPaperSign implements Sign {
    private static final HashedWords TELLING = HashedWords.load("telling-words.txt");
    private static final int LOOK = 14;
    private static final int A = Words.hashOf("a");
    private static final int AN = Words.hashOf("an");
    private static final int THE = Words.hashOf("the");

    private final SplitText text;
    private final Openings openings;
    /** Where a capitalised word stands first, by its hash. */
    private final Map<Integer, Integer> first = new HashMap<>();

    TellsPaperSign(SplitText text, Openings openings) {
        this.text = text;
        this.openings = openings;
        Words words = text.words();
        for (int i = 0; i < words.count(); i++) {
            if (words.isCapitalised(i)) {
                first.putIfAbsent(words.hash(i), i);
            }
        }
    }

    @Override
    public double before(int block) {
        Block lead = text.blocks().get(openings.prose(block));
        Words words = text.words();
        int from = lead.firstWord();
        int end = Math.min(lead.endWord() - 1, from + LOOK);
        if (from >= end || words.hash(from) != A && words.hash(from) != AN) {
            return 0;
        }
        for (int i = from + 1; i < end && !words.opensSentence(i); i++) {
            if (TELLING.contains(words.hash(i))) {
                return isNewName(words.hash(i + 1) == THE ? i + 2 : i + 1) ? 1 : 0;
            }
        }
        return 0;
    }

    private boolean isNewName(int word) {
        Words words = text.words();
        return word < words.count() && words.isCapitalised(word) && first.getOrDefault(words.hash(word), -1) == word;
    }
}
