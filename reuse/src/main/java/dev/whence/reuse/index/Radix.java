package dev.whence.reuse.index;

import java.util.Arrays;

/** Sorts longs by some of their bits, stably, in time that grows with their number alone. */
final class Radix {
    private static final int BITS = 11;
    private static final int BUCKETS = 1 << BITS;
    private static final int SMALL = 64;

    private final int[] counts = new int[BUCKETS + 1];
    private long[] scratch = new long[0];

    /** Sorts a stretch by the bits from {@code lowBit} up to 63, as an unsigned number. */
    void sort(long[] keys, int from, int to, int lowBit) {
        int count = to - from;
        if (count <= SMALL) {
            insertionSort(keys, from, to, lowBit);
            return;
        }
        if (scratch.length < count) {
            scratch = new long[count + (count >> 3)];
        }
        long[] source = keys;
        long[] target = scratch;
        int sourceAt = from;
        int targetAt = 0;
        for (int shift = lowBit; shift < 64; shift += BITS) {
            if (pass(source, sourceAt, target, targetAt, count, shift)) {
                long[] swapped = source;
                source = target;
                target = swapped;
                int at = sourceAt;
                sourceAt = targetAt;
                targetAt = at;
            }
        }
        if (source != keys) {
            System.arraycopy(source, sourceAt, keys, from, count);
        }
    }

    /** One pass over eleven bits; false, with nothing moved, where all keys have the same. */
    private boolean pass(long[] source, int sourceAt, long[] target, int targetAt, int count, int shift) {
        Arrays.fill(counts, 0);
        for (int i = sourceAt; i < sourceAt + count; i++) {
            counts[((int) (source[i] >>> shift) & (BUCKETS - 1)) + 1]++;
        }
        if (counts[((int) (source[sourceAt] >>> shift) & (BUCKETS - 1)) + 1] == count) {
            return false;
        }
        for (int i = 0; i < BUCKETS; i++) {
            counts[i + 1] += counts[i];
        }
        for (int i = sourceAt; i < sourceAt + count; i++) {
            long key = source[i];
            target[targetAt + counts[(int) (key >>> shift) & (BUCKETS - 1)]++] = key;
        }
        return true;
    }

    private static void insertionSort(long[] keys, int from, int to, int lowBit) {
        for (int i = from + 1; i < to; i++) {
            long key = keys[i];
            int j = i;
            while (j > from && Long.compareUnsigned(keys[j - 1] >>> lowBit, key >>> lowBit) > 0) {
                keys[j] = keys[j - 1];
                j--;
            }
            keys[j] = key;
        }
    }
}
