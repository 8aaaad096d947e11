package dev.whence.ingest.split.sign;

import dev.whence.ingest.split.text.Block;
import dev.whence.ingest.split.text.SplitText;
import dev.whence.ingest.split.text.Words;
import java.util.Arrays;

/**
 * A lead says in short what follows: its words come again below it. A paragraph within a report takes its words from
 * above.
 */
final class ForeshadowSign {
    private static final int LEAD = 45;
    private static final int LOOK = 220;
    private static final int SHORTEST = 4;
    private static final int FEWEST = 6;

    private final SplitText text;
    private final Openings openings;
    private final int[] before;
    private final int[] after;

    ForeshadowSign(SplitText text, Openings openings) {
        this.text = text;
        this.openings = openings;
        Words words = text.words();
        this.before = new int[words.count()];
        this.after = new int[words.count()];
        link(words);
    }

    /** For each word where its stem stands last before and first after it. */
    private void link(Words words) {
        int slots = Integer.highestOneBit(Math.max(64, words.count() * 2)) * 2;
        int[] stems = new int[slots];
        int[] places = new int[slots];
        Arrays.fill(places, -1);
        Arrays.fill(after, Integer.MAX_VALUE);
        for (int i = 0; i < words.count(); i++) {
            int slot = words.stem(i) * 0x9E3779B1 >>> 7 & slots - 1;
            while (places[slot] >= 0 && stems[slot] != words.stem(i)) {
                slot = slot + 1 & slots - 1;
            }
            before[i] = places[slot];
            if (places[slot] >= 0) {
                after[places[slot]] = i;
            }
            stems[slot] = words.stem(i);
            places[slot] = i;
        }
    }

    /** The words of the lead come again. */
    Sign foreshadows() {
        return block -> share(block, true);
    }

    /** The words of the lead stood above. */
    Sign looksBack() {
        return block -> share(block, false);
    }

    private double share(int block, boolean forwards) {
        Words words = text.words();
        Block lead = text.blocks().get(openings.prose(block));
        int border = text.blocks().get(block).firstWord();
        int first = lead.firstWord();
        int end = Math.min(words.count(), first + LEAD);
        int different = 0;
        int found = 0;
        for (int i = first; i < end; i++) {
            boolean again = before[i] >= first;
            if (again
                    || words.length(i) < SHORTEST
                    || words.isDigits(i)
                    || HashedWords.NO_NAMES.contains(words.hash(i))) {
                continue;
            }
            different++;
            found += forwards ? (comesAgain(i, end) ? 1 : 0) : before(i, border) >= border - LOOK ? 1 : 0;
        }
        return different < FEWEST ? 0 : found / (double) different;
    }

    private boolean comesAgain(int word, int end) {
        int next = after[word];
        while (next < end) {
            next = after[next];
        }
        return next < end + LOOK;
    }

    private int before(int word, int border) {
        int last = before[word];
        while (last >= border) {
            last = before[last];
        }
        return last < 0 ? Integer.MIN_VALUE : last;
    }
}
