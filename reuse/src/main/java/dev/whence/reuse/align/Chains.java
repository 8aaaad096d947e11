package dev.whence.reuse.align;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Strings runs together that follow one another in both texts with little between: one passage each. What was moved
 * elsewhere is a chain of its own.
 */
final class Chains {
    private static final int WIDEST_GAP = 20;
    private static final int MOST_SHIFT = 12;
    private static final int LOOK_BACK = 48;

    private final Steps runs;
    private final int[] scores;
    private final int[] before;
    private final boolean[] used;

    /** @param runs by their place in the other text */
    Chains(Steps runs) {
        this.runs = runs;
        this.scores = new int[runs.count()];
        this.before = new int[runs.count()];
        this.used = new boolean[runs.count()];
        for (int run = 0; run < scores.length; run++) {
            score(run);
        }
    }

    /** The last runs of all chains, best chain first. */
    int[] ends() {
        return IntStream.range(0, scores.length)
                .boxed()
                .sorted((a, b) -> scores[a] != scores[b] ? Integer.compare(scores[b], scores[a]) : a - b)
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** The runs of the chain that ends with a run, in order, but for those of better chains; empty if it is one's own. */
    int[] chain(int end) {
        int[] chain = new int[16];
        int count = 0;
        for (int run = end; run >= 0 && !used[run]; run = before[run]) {
            used[run] = true;
            if (count == chain.length) {
                chain = Arrays.copyOf(chain, 2 * count);
            }
            chain[count++] = run;
        }
        int[] inOrder = new int[count];
        for (int i = 0; i < count; i++) {
            inOrder[i] = chain[count - 1 - i];
        }
        return inOrder;
    }

    private void score(int run) {
        int best = 0;
        before[run] = -1;
        for (int earlier = run - 1; earlier >= Math.max(0, run - LOOK_BACK); earlier--) {
            int gain = scores[earlier] - cost(earlier, run);
            if (gain > best) {
                best = gain;
                before[run] = earlier;
            }
        }
        scores[run] = Extension.MATCH * runs.length(run) + best;
    }

    private int cost(int earlier, int later) {
        int home = runs.home(later) - runs.home(earlier) - runs.length(earlier);
        int other = runs.other(later) - runs.other(earlier) - runs.length(earlier);
        int overlap = -Math.min(0, Math.min(home, other));
        int shift = Math.abs(home - other);
        int gap = Math.max(home, other);
        boolean follows = overlap <= runs.length(later) - 2
                && runs.home(later) > runs.home(earlier)
                && runs.other(later) > runs.other(earlier);
        if (!follows || gap > WIDEST_GAP || shift > MOST_SHIFT) {
            return Integer.MAX_VALUE / 2;
        }
        return 2 * Math.max(0, gap) + shift + Extension.MATCH * overlap;
    }
}
