package dev.whence.ingest.split.sign;

import dev.whence.ingest.split.text.SplitText;
import dev.whence.ingest.split.text.Words;

/**
 * How alike the words before and behind each border are (Hearst's TextTiling): the cosine of their counts in two windows,
 * and how deep it falls between the hills on both sides.
 */
final class LexicalBreak {
    private static final int WINDOW = 70;
    private static final int SHORTEST = 4;
    private static final int SLOTS = 1024;

    private final SplitText text;
    private final double[] likeness;
    private final int[] content;
    private final int[] contentBefore;

    LexicalBreak(SplitText text) {
        this.text = text;
        Words words = text.words();
        int[] stems = new int[words.count()];
        contentBefore = new int[words.count() + 1];
        int count = 0;
        for (int i = 0; i < words.count(); i++) {
            contentBefore[i] = count;
            if (words.length(i) >= SHORTEST && !words.isDigits(i) && !HashedWords.NO_NAMES.contains(words.hash(i))) {
                stems[count++] = words.stem(i);
            }
        }
        contentBefore[words.count()] = count;
        content = stems;
        likeness = new double[text.blocks().size()];
        Tallies tallies = new Tallies();
        for (int i = 0; i < likeness.length; i++) {
            likeness[i] = likeness(i, count, tallies);
        }
    }

    private double likeness(int block, int count, Tallies tallies) {
        int border = contentBefore[text.blocks().get(block).firstWord()];
        tallies.clear();
        for (int i = Math.max(0, border - WINDOW); i < border; i++) {
            tallies.add(content[i], 0);
        }
        for (int i = border; i < Math.min(count, border + WINDOW); i++) {
            tallies.add(content[i], 1);
        }
        return tallies.cosine();
    }

    /** Few words are shared. */
    Sign foreign() {
        return block -> 1 - Math.min(1, likeness[block] * 2);
    }

    /** Fewer than at the borders around. */
    Sign valley() {
        double[] before = new double[likeness.length];
        double[] behind = new double[likeness.length];
        for (int i = 0; i < likeness.length; i++) {
            before[i] = hill(i, i - 1, before);
        }
        for (int i = likeness.length - 1; i >= 0; i--) {
            behind[i] = hill(i, i + 1, behind);
        }
        return block -> Math.min(1, 2 * (before[block] + behind[block] - 2 * likeness[block]));
    }

    /** How high the likeness climbs from here, by way of the border beside it. */
    private double hill(int here, int beside, double[] hills) {
        boolean climbs = beside > 0 && beside < likeness.length && likeness[beside] >= likeness[here];
        return climbs ? hills[beside] : likeness[here];
    }

    /** Counts of stems on two sides; what hashes alike shares a slot. */
    private static final class Tallies {
        private final int[] before = new int[SLOTS];
        private final int[] behind = new int[SLOTS];
        private final int[] used = new int[2 * WINDOW];
        private int count;

        void clear() {
            for (int i = 0; i < count; i++) {
                before[used[i]] = 0;
                behind[used[i]] = 0;
            }
            count = 0;
        }

        void add(int stem, int side) {
            int slot = (stem * 0x9E3779B1) >>> 22;
            if (before[slot] == 0 && behind[slot] == 0) {
                used[count++] = slot;
            }
            (side == 0 ? before : behind)[slot]++;
        }

        double cosine() {
            long dot = 0;
            long one = 0;
            long other = 0;
            for (int i = 0; i < count; i++) {
                int slot = used[i];
                dot += (long) before[slot] * behind[slot];
                one += (long) before[slot] * before[slot];
                other += (long) behind[slot] * behind[slot];
            }
            return one == 0 || other == 0 ? 0 : dot / Math.sqrt((double) one * other);
        }
    }
}
