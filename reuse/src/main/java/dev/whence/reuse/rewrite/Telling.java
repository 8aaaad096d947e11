package dev.whence.reuse.rewrite;

import dev.whence.reuse.background.Background;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * From which of several earlier texts the sentences of a later one were most likely told, where no passage links them: each
 * sentence speaks for the text that has most of its rare words.
 *
 * <p>Names and numbers count for little here: who reports of the same event has them from the event itself. What was copied
 * into an earlier text is not its own, and speaks for the text that it came from.
 */
public final class Telling {
    /** What two sentences on one event have in common by chance, in words that stand nowhere else. */
    private static final double CHANCE = 0.85;
    /** So much beyond chance in one sentence makes a text the source of another. */
    private static final double LONE = 4.3;
    /** So much in several sentences together, of which each has at least the share. */
    private static final double TOGETHER = 2.6;

    private static final double SHARE = 0.4;
    private static final int SENTENCES = 4;

    private final Sentences home;
    /** What a word says that stands nowhere else. */
    private final double unit;

    private final double[][] scores;
    private final int[] leaders;

    /**
     * Compares each sentence of a text with all sentences of others.
     *
     * @param copied the words of the text that are known to be copied
     * @param others the earlier texts, the earliest first
     * @param copiedThere the words of each of these that are copied from a still earlier one
     */
    public Telling(
            Sentences home, BitSet copied, List<Sentences> others, List<BitSet> copiedThere, Background background) {
        this.home = home;
        this.unit = Sentences.unit(background);
        this.scores = new double[others.size()][home.count()];
        this.leaders = new int[home.count()];
        Likeness likeness = new Likeness(home);
        Arrays.fill(leaders, -1);
        for (int sentence = 0; sentence < home.count(); sentence++) {
            if (isCopied(home, sentence, copied)) {
                continue;
            }
            likeness.read(sentence, copied::get);
            double most = CHANCE * unit;
            for (int text = 0; text < others.size(); text++) {
                double score = best(likeness, others.get(text), copiedThere.get(text));
                scores[text][sentence] = score;
                if (score > most) {
                    most = score;
                    leaders[sentence] = text;
                }
            }
        }
    }

    private static double best(Likeness likeness, Sentences other, BitSet copied) {
        double best = 0;
        for (int candidate = 0; candidate < other.count(); candidate++) {
            if (!isCopied(other, candidate, copied)) {
                best = Math.max(best, likeness.to(other, other.first(candidate), other.end(candidate)));
            }
        }
        return best;
    }

    private static boolean isCopied(Sentences text, int sentence, BitSet copied) {
        int first = text.first(sentence);
        int end = text.end(sentence);
        return 2 * copied.get(first, end).cardinality() > end - first;
    }

    /** Whether the text was told after one of the others. */
    public boolean isToldAfter(int text) {
        double[] own = new double[home.count()];
        for (int sentence = 0; sentence < own.length; sentence++) {
            own[sentence] = leaders[sentence] == text ? scores[text][sentence] / unit - CHANCE : 0;
        }
        Arrays.sort(own);
        double sum = 0;
        for (int i = Math.max(0, own.length - SENTENCES); i < own.length; i++) {
            sum += own[i];
        }
        boolean several = own.length > 1 && own[own.length - 2] >= SHARE;
        return sum >= (several ? TOGETHER : LONE);
    }

    /** The words of sentences that speak for a text other than this one. */
    public BitSet toldAfterOthers(int text) {
        BitSet words = new BitSet();
        for (int sentence = 0; sentence < leaders.length; sentence++) {
            if (leaders[sentence] >= 0 && leaders[sentence] != text) {
                words.set(home.first(sentence), home.end(sentence));
            }
        }
        return words;
    }
}
