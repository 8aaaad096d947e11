package dev.whence.ingest.split.sign;

import dev.whence.ingest.split.text.SplitText;

/** Counts what lies across the border before each block. */
final class BorderCounts {
    private final SplitText text;
    /** By how much the count before a block differs from that before the block above. */
    private final int[] steps;

    BorderCounts(SplitText text) {
        this.text = text;
        this.steps = new int[text.blocks().size() + 1];
    }

    /** Counts something at all borders between two words. */
    void add(int firstWord, int lastWord, int weight) {
        int from = text.blockOf(firstWord);
        int to = text.blockOf(lastWord);
        if (to > from) {
            steps[from + 1] += weight;
            steps[to + 1] -= weight;
        }
    }

    /** The counts, by block. */
    int[] sums() {
        int[] sums = steps.clone();
        for (int i = 1; i < sums.length; i++) {
            sums[i] += sums[i - 1];
        }
        return sums;
    }
}
