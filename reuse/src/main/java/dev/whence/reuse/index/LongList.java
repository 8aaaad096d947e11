package dev.whence.reuse.index;

import java.util.Arrays;

/** Longs one after the other, without boxes. */
final class LongList {
    private long[] values = new long[256];
    private int size;

    void add(long value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, size + (size >> 1));
        }
        values[size++] = value;
    }

    void addAll(LongList other) {
        if (values.length - size < other.size) {
            values = Arrays.copyOf(values, Math.max(size + other.size, size + (size >> 1)));
        }
        System.arraycopy(other.values, 0, values, size, other.size);
        size += other.size;
    }

    int size() {
        return size;
    }

    void clear() {
        size = 0;
    }

    /** Sorts and leaves each value once. */
    void sortAndDeduplicate(Radix radix) {
        radix.sort(values, 0, size, 0);
        int kept = 0;
        for (int i = 0; i < size; i++) {
            if (i == 0 || values[i] != values[i - 1]) {
                values[kept++] = values[i];
            }
        }
        size = kept;
    }

    long[] toArray() {
        return Arrays.copyOf(values, size);
    }
}
