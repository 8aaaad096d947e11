package dev.whence.reuse.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Aligns one text, the home text, with others: seeds of four like words, chains of seeds, and dynamic programming between
 * them and beyond their ends (the way of BLAST and passim). Keeps its buffers; not for several threads.
 */
public final class PairAligner {
    private final RunTable table = new RunTable();
    private final Extension extension = new Extension();
    private final Gap gap = new Gap();
    private final Steps runs = new Steps();
    private final Steps steps = new Steps();
    private int[] home = new int[0];

    /** Takes the text that the next ones are aligned with. */
    public void home(int[] words) {
        home = words;
        table.read(words);
    }

    /**
     * The passages that a text shares with the home text, by their place in the home text. No two lie for the most part
     * on top of one another in both texts.
     *
     * @param shortest how many words a passage must span in both texts
     */
    public List<Alignment> align(int[] other, int shortest) {
        table.longestRuns(other, runs);
        if (runs.count() == 0) {
            return List.of();
        }
        Chains chains = new Chains(runs);
        List<Alignment> found = new ArrayList<>();
        for (int end : chains.ends()) {
            int[] chain = chains.chain(end);
            if (chain.length > 0 && !isCovered(chain, found)) {
                Alignment alignment = fill(other, chain);
                if (alignment.homeLength() >= shortest && alignment.otherLength() >= shortest) {
                    found.add(alignment);
                }
            }
        }
        found.sort(Comparator.comparingInt(Alignment::homeStart).thenComparingInt(Alignment::otherStart));
        return found;
    }

    /** The words that a stretch of the home text and one of another have in order; empty where there are none. */
    public Optional<Alignment> inOrder(int homeStart, int homeEnd, int[] other, int otherStart, int otherEnd) {
        steps.clear();
        gap.align(home, homeStart, homeEnd, other, otherStart, otherEnd, steps);
        return steps.count() == 0 ? Optional.empty() : Optional.of(new Alignment(steps.toArray()));
    }

    private boolean isCovered(int[] chain, List<Alignment> found) {
        int first = chain[0];
        int last = chain[chain.length - 1];
        int homeStart = runs.home(first);
        int homeEnd = runs.home(last) + runs.length(last);
        int otherStart = runs.other(first);
        int otherEnd = runs.other(last) + runs.length(last);
        int atHome = 0;
        int elsewhere = 0;
        for (Alignment better : found) {
            atHome += Math.max(0, Math.min(homeEnd, better.homeEnd()) - Math.max(homeStart, better.homeStart()));
            elsewhere += Math.max(0, Math.min(otherEnd, better.otherEnd()) - Math.max(otherStart, better.otherStart()));
        }
        return 2 * atHome >= homeEnd - homeStart && 2 * elsewhere >= otherEnd - otherStart;
    }

    private Alignment fill(int[] other, int[] chain) {
        steps.clear();
        extension.left(home, runs.home(chain[0]), other, runs.other(chain[0]), steps);
        int i = runs.home(chain[0]);
        int j = runs.other(chain[0]);
        for (int run : chain) {
            gap.align(home, i, runs.home(run), other, j, runs.other(run), steps);
            int skip = Math.max(0, Math.max(i - runs.home(run), j - runs.other(run)));
            steps.add(runs.home(run) + skip, runs.other(run) + skip, runs.length(run) - skip);
            i = runs.home(run) + runs.length(run);
            j = runs.other(run) + runs.length(run);
        }
        extension.right(home, i, other, j, steps);
        return new Alignment(steps.toArray());
    }
}
