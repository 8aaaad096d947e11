package dev.whence.reuse.align;

import java.util.Arrays;

/** Runs of like words under construction, each as where it starts in the home text, in the other, and its length. */
final class Steps {
    private int[] values = new int[48];
    private int size;

    void clear() {
        size = 0;
    }

    int count() {
        return size / 3;
    }

    int home(int run) {
        return values[3 * run];
    }

    int other(int run) {
        return values[3 * run + 1];
    }

    int length(int run) {
        return values[3 * run + 2];
    }

    /** Adds like words behind those there are, as one run with the last where they touch. */
    void add(int home, int other, int length) {
        if (length <= 0) {
            return;
        }
        if (size > 0) {
            int last = size - 3;
            if (values[last] + values[last + 2] == home && values[last + 1] + values[last + 2] == other) {
                values[last + 2] += length;
                return;
            }
        }
        addApart(home, other, length);
    }

    /** Adds a run as it is. */
    void addApart(int home, int other, int length) {
        if (size == values.length) {
            values = Arrays.copyOf(values, 2 * size);
        }
        values[size++] = home;
        values[size++] = other;
        values[size++] = length;
    }

    int[] toArray() {
        return Arrays.copyOf(values, size);
    }
}
