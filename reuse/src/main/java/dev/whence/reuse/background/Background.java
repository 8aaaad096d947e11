package dev.whence.reuse.background;

/**
 * A model of which word follows which, smoothed: how many bits a word says, alone or after the word before it. What is
 * common says little, what is expected says nothing.
 *
 * <p>Words are known by hash and counted in tables without keys; where two words fall on the same place, they count as
 * commoner than they are, so a mistake makes reuse less sure, never more.
 */
public final class Background {
    /** How many times its own count the lone word weighs against the pair. */
    private static final double PRIOR = 4;

    /** A pair is discounted by the occurrence that is being judged itself. */
    private static final double OWN = 1;

    private static final int MOST_BITS = 22;
    private static final float MOST = 20;

    private final int[] words;
    private final int[] pairs;
    private final float[] bits;
    private final int mask;
    private final int pairMask;
    private final double total;
    private final double positions;

    private Background(Counter counter, double positions) {
        this.words = counter.words;
        this.pairs = counter.pairs;
        this.mask = words.length - 1;
        this.pairMask = pairs.length - 1;
        this.total = counter.total + 1;
        this.positions = Math.max(2, positions);
        this.bits = bits(words, total);
    }

    /** Most counts are small and alike, and a logarithm costs more than all else here. */
    private static float[] bits(int[] words, double total) {
        float[] ofCount = new float[1024];
        for (int count = 0; count < ofCount.length; count++) {
            ofCount[count] = bits(count, total);
        }
        float[] bits = new float[words.length];
        for (int i = 0; i < bits.length; i++) {
            bits[i] = words[i] < ofCount.length ? ofCount[words[i]] : bits(words[i], total);
        }
        return bits;
    }

    private static float bits(int count, double total) {
        return (float) Math.min(MOST, log2(total / Math.max(0.5, count)));
    }

    /** How many bits a word says by itself. */
    public float bits(int word) {
        return bits[slot(word) & mask];
    }

    /**
     * How many bits a word says by itself, to half a bit: a few documents more change that of few words, so that what was
     * found out by it stays true.
     */
    public float roundedBits(int word) {
        return Math.round(2 * bits(word)) / 2f;
    }

    /** How many bits a word says after the one before it. */
    public double bitsAfter(int before, int word) {
        return Math.min(MOST, -log2(chanceAfter(before, word)));
    }

    /** How likely a word is after the one before it. */
    public double chanceAfter(int before, int word) {
        double alone = Math.max(0.5, words[slot(word) & mask]) / total;
        double first = words[slot(before) & mask];
        double both = Math.max(0, pairs[pairSlot(before, word) & pairMask] - OWN);
        return (both + PRIOR * alone) / (Math.max(first, both) + PRIOR);
    }

    /** How many bits it takes to name a position among all documents. */
    public double bitsOfPosition() {
        return log2(positions);
    }

    private static int slot(int word) {
        int mixed = word * 0x85EBCA6B;
        return mixed ^ (mixed >>> 15);
    }

    private static int pairSlot(int before, int word) {
        int mixed = (before * 0x9E3779B1 + word) * 0x85EBCA6B;
        return mixed ^ (mixed >>> 14);
    }

    private static double log2(double value) {
        return Math.log(value) / Math.log(2);
    }

    /** Counts words and pairs. */
    public static final class Counter {
        private final int[] words;
        private final int[] pairs;
        private long total;

        /** For about so many counts. */
        public Counter(int expected) {
            int bits = 32 - Integer.numberOfLeadingZeros(Math.max(256, expected));
            words = new int[1 << Math.min(MOST_BITS - 2, bits + 2)];
            pairs = new int[1 << Math.min(MOST_BITS, bits + 2)];
        }

        /** Counts a word and the one before it. */
        public void add(int before, int word) {
            words[slot(word) & (words.length - 1)]++;
            pairs[pairSlot(before, word) & (pairs.length - 1)]++;
            total++;
        }

        /**
         * The model of what was counted.
         *
         * @param positions how many words all documents have
         */
        public Background toBackground(long positions) {
            return new Background(this, positions);
        }
    }
}
