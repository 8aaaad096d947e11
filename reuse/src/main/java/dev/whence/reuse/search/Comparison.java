package dev.whence.reuse.search;

import dev.whence.reuse.align.Alignment;
import dev.whence.reuse.align.PairAligner;
import dev.whence.reuse.index.Pairs;
import dev.whence.reuse.index.WordStore;
import dev.whence.reuse.judge.Evidence;
import dev.whence.reuse.rewrite.Rewrite;
import dev.whence.reuse.word.WordReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Looks closely at pairs of documents: one later document at a time, with all that it is paired with, earliest first. */
final class Comparison {
    private static final double MOST = 0.8;
    private static final double NEARLY_ALL = 0.9;

    private final WordStore store;
    private final Order order;
    private final Pairs pairs;
    private final Evidence evidence;
    private final int minWords;
    private final PairAligner aligner = new PairAligner();
    private int[] home = new int[0];

    Comparison(WordStore store, Order order, Pairs pairs, Evidence evidence, int minWords) {
        this.store = store;
        this.order = order;
        this.pairs = pairs;
        this.evidence = evidence;
        this.minWords = minWords;
    }

    /** The passages that the document of a rank shares with earlier ones. */
    List<Found> of(int rank) {
        int firstPair = pairs.first(rank);
        int endPair = pairs.first(rank + 1);
        int later = order.document(rank);
        home = store.words(later);
        aligner.home(home);
        List<Found> found = new ArrayList<>();
        for (int pair = firstPair; pair < endPair; pair++) {
            int earlier = order.document(pairs.earlier(pair));
            List<Alignment> alignments = aligner.align(store.words(earlier), minWords);
            boolean crowded = pairs.crowded(pair);
            int known = found.size();
            for (Alignment alignment : alignments) {
                if (!isKnown(alignment, crowded, found.subList(0, known))) {
                    found.add(new Found(earlier, later, alignment, crowded, evidence.isCopy(home, alignment)));
                }
            }
        }
        return found;
    }

    /** The words in order that a retold sentence of the document of the last rank has kept. */
    Optional<Alignment> inOrder(Rewrite rewrite, WordReader earlier) {
        int[] other = new int[earlier.count()];
        earlier.copyHashes(other, 0);
        return aligner.inOrder(rewrite.homeFirst(), rewrite.homeEnd(), other, rewrite.otherFirst(), rewrite.otherEnd());
    }

    /**
     * Whether a passage tells nothing new: a crowded one of which most stands in an earlier document, any one of which
     * nearly all stands in an earlier document and many others.
     */
    private static boolean isKnown(Alignment alignment, boolean crowded, List<Found> found) {
        for (Found other : found) {
            int start = Math.max(alignment.homeStart(), other.alignment().homeStart());
            int end = Math.min(alignment.homeEnd(), other.alignment().homeEnd());
            double known = crowded ? MOST : other.crowded() ? NEARLY_ALL : 2;
            if (end - start >= known * alignment.homeLength()) {
                return true;
            }
        }
        return false;
    }
}
