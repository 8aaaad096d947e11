package dev.whence.reuse.judge;

import dev.whence.reuse.align.Alignment;
import dev.whence.reuse.background.Background;

/**
 * Tells a copy from chance: sums up, in bits, how unlikely it is that two texts hit on these words in this order, and
 * compares with how many places there are where they could have.
 *
 * <p>"filed with the Securities and Exchange Commission" says little where each word follows from the one before;
 * "tractors carrying Abrams tanks" says a lot.
 */
public final class Evidence {
    /** What each change costs: where it could stand, and of what kind it is. */
    private static final double CHANGE = 5;

    /** What a word says at least: where many copied a text with changes, each of its words seems to be expected. */
    private static final double LEAST = 1.5;

    /** So many bits beyond what is expected once by chance among all documents: once in a thousand such sets. */
    private static final double MARGIN = 10;

    private final Background background;
    private final double needed;

    public Evidence(Background background) {
        this.background = background;
        this.needed = 2 * background.bitsOfPosition() - 1 + MARGIN;
    }

    /** Whether chance does not explain the passage. */
    public boolean isCopy(int[] home, Alignment alignment) {
        return bits(home, alignment) >= needed;
    }

    /** What the words of a passage say. */
    double bits(int[] home, Alignment alignment) {
        double bits = 0;
        for (int run = 0; run < alignment.runs(); run++) {
            int start = alignment.home(run);
            double gained = background.bits(home[start]);
            for (int i = start + 1; i < start + alignment.length(run); i++) {
                gained += Math.max(LEAST, background.bitsAfter(home[i - 1], home[i]));
            }
            bits += run == 0 ? gained : Math.max(0, gained - CHANGE);
        }
        return bits;
    }
}
