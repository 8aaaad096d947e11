package dev.whence.reuse.align;

import java.util.Arrays;

/**
 * From the end of a run onwards, to the left or to the right, as long as enough words are alike: dynamic programming in
 * a band, given up where the score falls too far behind its best (Zhang et al. 2000).
 */
final class Extension {
    static final int MATCH = 3;
    static final int CHANGED = -3;
    static final int LEFT_OUT = -4;

    private static final int BAND = 6;
    private static final int WIDTH = 2 * BAND + 1;
    private static final int DROP = 19;
    private static final int NEVER = Integer.MIN_VALUE / 2;

    private static final byte BOTH = 0;
    private static final byte HOME = 1;
    private static final byte OTHER = 2;

    private byte[] moves = new byte[64 * WIDTH];
    private int[] row = new int[WIDTH];
    private int[] above = new int[WIDTH];
    private final Steps reversed = new Steps();

    /**
     * Adds what is alike to the right of a place, in order.
     *
     * @param i the first word in the home text that is not yet aligned
     * @param j the first in the other
     */
    void right(int[] home, int i, int[] other, int j, Steps into) {
        extend(home, i, other, j, 1);
        for (int run = reversed.count() - 1; run >= 0; run--) {
            int length = reversed.length(run);
            into.add(i + reversed.home(run) - length, j + reversed.other(run) - length, length);
        }
    }

    /** Adds what is alike to the left of a place, in order; {@code i} and {@code j} are the first words aligned already. */
    void left(int[] home, int i, int[] other, int j, Steps into) {
        extend(home, i - 1, other, j - 1, -1);
        for (int run = 0; run < reversed.count(); run++) {
            into.add(i - reversed.home(run), j - reversed.other(run), reversed.length(run));
        }
    }

    /** Fills {@link #reversed} with runs from the far end back, each by the number of words up to its far end. */
    private void extend(int[] home, int i, int[] other, int j, int step) {
        reversed.clear();
        int homeLeft = step > 0 ? home.length - i : i + 1;
        int otherLeft = step > 0 ? other.length - j : j + 1;
        Arrays.fill(above, NEVER);
        for (int column = BAND; column < WIDTH && column - BAND <= otherLeft; column++) {
            above[column] = LEFT_OUT * (column - BAND);
        }
        int best = 0;
        int bestRow = 0;
        int bestColumn = BAND;
        for (int words = 1; words <= homeLeft; words++) {
            reserve(words);
            int rowBest = NEVER;
            for (int column = 0; column < WIDTH; column++) {
                int others = words + column - BAND;
                row[column] = NEVER;
                if (others < 0 || others > otherLeft) {
                    continue;
                }
                boolean alike = others > 0 && home[i + step * (words - 1)] == other[j + step * (others - 1)];
                int score = fill(words, column, others, alike);
                rowBest = Math.max(rowBest, score);
                if (score > best && alike) {
                    best = score;
                    bestRow = words;
                    bestColumn = column;
                }
            }
            int[] swapped = above;
            above = row;
            row = swapped;
            if (rowBest < best - DROP) {
                break;
            }
        }
        walkBack(home, i, other, j, step, bestRow, bestColumn);
    }

    private int fill(int words, int column, int others, boolean alike) {
        int score = others == 0 ? NEVER : above[column] + (alike ? MATCH : CHANGED);
        byte move = BOTH;
        if (column + 1 < WIDTH && above[column + 1] + LEFT_OUT > score) {
            score = above[column + 1] + LEFT_OUT;
            move = HOME;
        }
        if (column > 0 && row[column - 1] + LEFT_OUT > score) {
            score = row[column - 1] + LEFT_OUT;
            move = OTHER;
        }
        row[column] = score;
        moves[words * WIDTH + column] = move;
        return score;
    }

    private void reserve(int words) {
        if (moves.length < (words + 1) * WIDTH) {
            moves = Arrays.copyOf(moves, 2 * moves.length);
        }
    }

    private void walkBack(int[] home, int i, int[] other, int j, int step, int words, int column) {
        int length = 0;
        while (words > 0) {
            int others = words + column - BAND;
            byte move = moves[words * WIDTH + column];
            boolean alike = move == BOTH && home[i + step * (words - 1)] == other[j + step * (others - 1)];
            if (alike) {
                length++;
            } else if (length > 0) {
                reversed.addApart(words + length, others + length, length);
                length = 0;
            }
            words -= move == OTHER ? 0 : 1;
            column += move == HOME ? 1 : move == OTHER ? -1 : 0;
        }
        if (length > 0) {
            reversed.addApart(length, words + column - BAND + length, length);
        }
    }
}
