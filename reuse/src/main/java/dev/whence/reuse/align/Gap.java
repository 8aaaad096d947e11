package dev.whence.reuse.align;

/** Aligns the few words between two runs, all of them, by the usual dynamic programming. */
final class Gap {
    private int[] scores = new int[0];

    /** Adds what is alike between two places, in order; the ends are exclusive. */
    void align(int[] home, int i, int homeEnd, int[] other, int j, int otherEnd, Steps into) {
        int rows = homeEnd - i;
        int columns = otherEnd - j;
        if (rows <= 0 || columns <= 0) {
            return;
        }
        int width = columns + 1;
        int size = (rows + 1) * width;
        if (scores.length < size) {
            scores = new int[2 * size];
        }
        fill(home, homeEnd, other, otherEnd, rows, columns);
        walk(home, i, homeEnd, other, j, otherEnd, width, into);
    }

    /** The best score from each place to the end. */
    private void fill(int[] home, int homeEnd, int[] other, int otherEnd, int rows, int columns) {
        int width = columns + 1;
        for (int left = 0; left <= rows; left++) {
            for (int leftOther = 0; leftOther <= columns; leftOther++) {
                int at = left * width + leftOther;
                if (left == 0 || leftOther == 0) {
                    scores[at] = Extension.LEFT_OUT * (left + leftOther);
                } else {
                    boolean alike = home[homeEnd - left] == other[otherEnd - leftOther];
                    int both = scores[at - width - 1] + (alike ? Extension.MATCH : Extension.CHANGED);
                    int one = Math.max(scores[at - width], scores[at - 1]) + Extension.LEFT_OUT;
                    scores[at] = Math.max(both, one);
                }
            }
        }
    }

    private void walk(int[] home, int i, int homeEnd, int[] other, int j, int otherEnd, int width, Steps into) {
        while (i < homeEnd && j < otherEnd) {
            int at = (homeEnd - i) * width + otherEnd - j;
            boolean alike = home[i] == other[j];
            if (scores[at] == scores[at - width - 1] + (alike ? Extension.MATCH : Extension.CHANGED)) {
                if (alike) {
                    into.add(i, j, 1);
                }
                i++;
                j++;
            } else if (scores[at] == scores[at - width] + Extension.LEFT_OUT) {
                i++;
            } else {
                j++;
            }
        }
    }
}
