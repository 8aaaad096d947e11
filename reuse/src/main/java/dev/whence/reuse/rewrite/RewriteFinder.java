package dev.whence.reuse.rewrite;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/** Finds for each sentence of a text the sentence of another, or two in a row, that it was told after. */
public final class RewriteFinder {
    /** Between texts of which one has a good part from the other. */
    public static final double LINKED = 6;

    /** Between texts of which one was told after the other, in other words. */
    public static final double TOLD = 12;
    /** Between texts that share a passage. */
    public static final double LINKED_LOOSELY = 18;

    /** The gain that a second sentence must bring. */
    private static final double SECOND = 1.35;

    /** What a place beside the source of a neighbouring sentence counts for. */
    private static final double NEIGHBOUR = 1.5;

    private static final int NEAR = 2;

    /** So much of the likeness must lie in words that are not known to be copied. */
    private static final double REST = 0.3;

    private final Sentences home;
    private final Sentences other;
    private final Likeness likeness;
    private final double enough;

    /**
     * @param home the sentences of the later text
     * @param other those of the earlier one
     * @param enough how like two sentences must be, in bits
     */
    public RewriteFinder(Sentences home, Sentences other, double enough) {
        this.home = home;
        this.other = other;
        this.likeness = new Likeness(home);
        this.enough = enough;
    }

    /**
     * The rewritten sentences, in the order of the later text.
     *
     * @param done tells of a word of the later text whether its source is known already
     */
    public List<Rewrite> find(IntPredicate done) {
        int[] best = new int[home.count()];
        double[][] scores = new double[home.count()][];
        boolean[] open = open(done);
        for (int sentence = 0; sentence < home.count(); sentence++) {
            best[sentence] = -1;
            if (isOpenNear(open, sentence)) {
                likeness.read(sentence, word -> false);
                scores[sentence] = scores();
                best[sentence] = highest(scores[sentence]);
            }
        }
        List<Rewrite> found = new ArrayList<>();
        for (int sentence = 0; sentence < home.count(); sentence++) {
            if (open[sentence]) {
                add(sentence, done, scores[sentence], best, found);
            }
        }
        return found;
    }

    private void add(int sentence, IntPredicate done, double[] scores, int[] best, List<Rewrite> found) {
        int source = -1;
        double most = enough;
        for (int candidate = 0; candidate < scores.length; candidate++) {
            double score = scores[candidate] * (isNearNeighbours(sentence, candidate, best) ? NEIGHBOUR : 1);
            if (score >= most && (source < 0 || score > most)) {
                most = score;
                source = candidate;
            }
        }
        if (source >= 0) {
            likeness.read(sentence, done);
            if (likeness.to(other, other.first(source), other.end(source)) >= REST * enough) {
                likeness.read(sentence, word -> false);
                found.add(withSecond(sentence, done, source, scores[source]));
            }
        }
    }

    private Rewrite withSecond(int sentence, IntPredicate done, int source, double score) {
        int first = source;
        int last = source;
        double most = score * SECOND;
        for (int low = Math.max(0, source - 1); low <= Math.min(other.count() - 2, source); low++) {
            double both = likeness.to(other, other.first(low), other.end(low + 1));
            if (both > most) {
                most = both;
                first = low;
                last = low + 1;
            }
        }
        int start = home.first(sentence);
        int end = home.end(sentence);
        while (done.test(start)) {
            start++;
        }
        while (done.test(end - 1)) {
            end--;
        }
        return new Rewrite(start, end, other.first(first), other.end(last), Math.max(score, most));
    }

    private boolean isNearNeighbours(int sentence, int candidate, int[] best) {
        for (int neighbour = Math.max(0, sentence - 1);
                neighbour <= Math.min(best.length - 1, sentence + 1);
                neighbour++) {
            if (neighbour != sentence && best[neighbour] >= 0 && Math.abs(best[neighbour] - candidate) <= NEAR) {
                return true;
            }
        }
        return false;
    }

    private double[] scores() {
        double[] scores = new double[other.count()];
        for (int candidate = 0; candidate < scores.length; candidate++) {
            scores[candidate] = likeness.to(other, other.first(candidate), other.end(candidate));
        }
        return scores;
    }

    /** The most like sentence, if it is like enough by itself. */
    private int highest(double[] scores) {
        int highest = -1;
        for (int i = 0; i < scores.length; i++) {
            if (scores[i] >= enough && (highest < 0 || scores[i] > scores[highest])) {
                highest = i;
            }
        }
        return highest;
    }

    /** Which sentences have no source yet. */
    private boolean[] open(IntPredicate done) {
        boolean[] open = new boolean[home.count()];
        for (int sentence = 0; sentence < open.length; sentence++) {
            open[sentence] = !isDone(sentence, done);
        }
        return open;
    }

    private static boolean isOpenNear(boolean[] open, int sentence) {
        return open[sentence]
                || (sentence > 0 && open[sentence - 1])
                || (sentence + 1 < open.length && open[sentence + 1]);
    }

    /** Whether more than half of its words have their source. */
    private boolean isDone(int sentence, IntPredicate done) {
        int known = 0;
        for (int word = home.first(sentence); word < home.end(sentence); word++) {
            known += done.test(word) ? 1 : 0;
        }
        return 2 * known > home.end(sentence) - home.first(sentence);
    }
}
