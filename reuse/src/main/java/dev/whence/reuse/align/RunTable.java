package dev.whence.reuse.align;

import dev.whence.reuse.word.NGram;
import java.util.Arrays;

/** The runs of four words of one text, to look up those of another; and from them the longest runs that both have. */
final class RunTable {
    /** A run that a text repeats more often is looked up at its first places only. */
    private static final int MOST_REPEATS = 16;

    private static final int MOST_RUNS = 1 << 14;

    private int[] home = new int[0];
    private int[] first = new int[0];
    private int[] next = new int[0];

    void read(int[] words) {
        home = words;
        int count = NGram.count(words.length);
        int size = Integer.highestOneBit(Math.max(8, count)) << 2;
        if (first.length != size) {
            first = new int[size];
        }
        Arrays.fill(first, -1);
        if (next.length < count) {
            next = new int[count + (count >> 1)];
        }
        for (int i = count - 1; i >= 0; i--) {
            int slot = slot(NGram.hash(words, i));
            next[i] = first[slot];
            first[slot] = i;
        }
    }

    /** All runs of four words or more that cannot be longer to either side, by their place in the other text. */
    void longestRuns(int[] other, Steps into) {
        into.clear();
        int count = NGram.count(other.length);
        for (int j = 0; j < count && into.count() < MOST_RUNS; j++) {
            int repeats = 0;
            int i = first[slot(NGram.hash(other, j))];
            while (i >= 0 && repeats < MOST_REPEATS) {
                if (startsRun(other, i, j)) {
                    into.addApart(i, j, length(other, i, j));
                }
                repeats++;
                i = next[i];
            }
        }
    }

    private boolean startsRun(int[] other, int i, int j) {
        return (i == 0 || j == 0 || home[i - 1] != other[j - 1])
                && home[i] == other[j]
                && home[i + 1] == other[j + 1]
                && home[i + 2] == other[j + 2]
                && home[i + 3] == other[j + 3];
    }

    private int length(int[] other, int i, int j) {
        int length = NGram.WORDS;
        while (i + length < home.length && j + length < other.length && home[i + length] == other[j + length]) {
            length++;
        }
        return length;
    }

    private int slot(long hash) {
        return (int) hash & (first.length - 1);
    }
}
