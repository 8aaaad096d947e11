package dev.whence.reuse.rewrite;

import java.util.Arrays;
import java.util.function.IntPredicate;

/**
 * How like a sentence is to a stretch of another text: the weights of the stems that both have, those that also stand side
 * by side in both counted once more, times the share of the sentence or of the stretch that they make up.
 */
final class Likeness {
    private static final int SLOTS = 512;

    private final Sentences sentences;

    /** The stems of the sentence that was read, in a table with open places; 0 is an open one. */
    private final int[] stems = new int[SLOTS];

    private final float[] weights = new float[SLOTS];
    /** The last comparison in which a stem was seen. */
    private final int[] seen = new int[SLOTS];

    private final long[] pairs = new long[SLOTS];
    private float whole;
    private int comparison;

    Likeness(Sentences sentences) {
        this.sentences = sentences;
    }

    /**
     * Takes the sentence that the next stretches are compared with.
     *
     * @param done the words that do not count, because they are known to be copied
     */
    void read(int sentence, IntPredicate done) {
        Arrays.fill(stems, 0);
        Arrays.fill(seen, 0);
        Arrays.fill(pairs, 0);
        comparison = 0;
        whole = 0;
        for (int word = sentences.first(sentence); word < sentences.end(sentence); word++) {
            if (done.test(word)) {
                continue;
            }
            int slot = slot(sentences.stem(word));
            float weight = sentences.weight(word);
            if (stems[slot] == 0) {
                stems[slot] = sentences.stem(word);
                weights[slot] = weight;
                whole += weight;
            }
            if (word > sentences.first(sentence)) {
                long pair = pair(sentences.stem(word - 1), sentences.stem(word));
                pairs[slot(pair)] = pair;
            }
        }
    }

    /** The likeness of the sentence that was read to words of another text, in bits. */
    double to(Sentences others, int first, int end) {
        comparison++;
        float shared = 0;
        float wholeOther = 0;
        float sideBySide = 0;
        float before = 0;
        for (int word = first; word < end; word++) {
            float weight = others.weight(word);
            int slot = slot(others.stem(word));
            float both = 0;
            if (stems[slot] == 0) {
                wholeOther += weight;
            } else {
                both = Math.min(weights[slot], weight);
                if (seen[slot] != comparison) {
                    seen[slot] = comparison;
                    shared += both;
                    wholeOther += weight;
                }
                if (word > first && hasPair(others.stem(word - 1), others.stem(word))) {
                    sideBySide += before + both;
                }
            }
            before = both;
        }
        return shared <= 0 ? 0 : (shared + sideBySide / 2) * Math.min(1, Math.max(shared / whole, shared / wholeOther));
    }

    private int slot(int stem) {
        int slot = (stem ^ (stem >>> 16)) & (SLOTS - 1);
        while (stems[slot] != 0 && stems[slot] != stem) {
            slot = (slot + 1) & (SLOTS - 1);
        }
        return slot;
    }

    private boolean hasPair(int stem, int next) {
        long pair = pair(stem, next);
        return pairs[slot(pair)] == pair;
    }

    private int slot(long pair) {
        int slot = (int) ((pair * 0x9E3779B97F4A7C15L) >>> 32) & (SLOTS - 1);
        while (pairs[slot] != 0 && pairs[slot] != pair) {
            slot = (slot + 1) & (SLOTS - 1);
        }
        return slot;
    }

    private static long pair(int stem, int next) {
        return (long) stem << 32 | (next & 0xFFFFFFFFL);
    }
}
