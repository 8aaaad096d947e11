package dev.whence.reuse.index;

import java.util.Arrays;

/**
 * Pairs of documents, by their place in the order of documents, sorted by the later and then the earlier one.
 *
 * <p>A pair is crowded when all its telling runs stand in so many documents that each was paired with the earliest only.
 */
public final class Pairs {
    private final long[] pairs;

    Pairs(long[] sorted) {
        int kept = 0;
        for (int i = 0; i < sorted.length; i++) {
            if (kept == 0 || sorted[i] >>> 1 != sorted[kept - 1] >>> 1) {
                sorted[kept++] = sorted[i];
            }
        }
        pairs = Arrays.copyOf(sorted, kept);
    }

    static long of(int one, int other, boolean crowded) {
        long later = Math.max(one, other);
        return later << 32 | (long) Math.min(one, other) << 1 | (crowded ? 1 : 0);
    }

    public int count() {
        return pairs.length;
    }

    public int later(int pair) {
        return (int) (pairs[pair] >>> 32);
    }

    public int earlier(int pair) {
        return (int) pairs[pair] >>> 1;
    }

    public boolean crowded(int pair) {
        return (pairs[pair] & 1) == 1;
    }

    /** The first pair whose later document is that of a rank or comes after it. */
    public int first(int rank) {
        int low = 0;
        int high = pairs.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (later(middle) < rank) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
