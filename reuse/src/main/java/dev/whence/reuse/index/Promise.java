package dev.whence.reuse.index;

import dev.whence.reuse.background.Background;
import dev.whence.reuse.word.NGram;

/**
 * A quick look whether a shared run of four has enough like words around it to be more than chance: walks from the run
 * to both sides, steps over changed, added and left-out words, and sums up what the shared words say.
 */
final class Promise {
    /** What a step over changed words costs in bits. */
    private static final float STEP = 5;

    /** How far behind the best the sum may fall before the walk ends. */
    private static final float DROP = 25;

    private static final int LONGEST_STEP = 3;
    private static final float MARGIN = 14;

    private final WordStore store;
    private final Background background;
    private final float enough;

    private int aFirst;
    private int aEnd;
    private int bFirst;
    private int bEnd;

    Promise(WordStore store, Background background) {
        this.store = store;
        this.background = background;
        this.enough = (float) (2 * background.bitsOfPosition() - 1) + MARGIN;
    }

    /** Whether the runs at two positions are worth a closer look; {@code bits} is what the run itself says. */
    boolean holds(int documentA, int positionA, int documentB, int positionB, float bits) {
        if (bits >= enough) {
            return true;
        }
        aFirst = store.start(documentA);
        bFirst = store.start(documentB);
        aEnd = store.end(documentA);
        bEnd = store.end(documentB);
        int i = positionA;
        int j = positionB;
        float sum = bits + walk(i + NGram.WORDS, j + NGram.WORDS, 1, enough - bits);
        return sum >= enough || sum + walk(i - 1, j - 1, -1, enough - sum) >= enough;
    }

    /** Whether the words before or behind two runs are alike too, as it is somewhere in every copy. */
    boolean goesOn(int positionA, int positionB) {
        int behindA = positionA + NGram.WORDS;
        int behindB = positionB + NGram.WORDS;
        return (behindA < store.words() && behindB < store.words() && store.word(behindA) == store.word(behindB))
                || (positionA > 0 && positionB > 0 && store.word(positionA - 1) == store.word(positionB - 1));
    }

    private float walk(int i, int j, int direction, float wanted) {
        float sum = 0;
        float best = 0;
        while (sum > best - DROP && inside(i, j)) {
            int word = store.word(i);
            if (word == store.word(j)) {
                sum += background.bits(word);
                i += direction;
                j += direction;
                best = Math.max(best, sum);
                if (best >= wanted) {
                    return best;
                }
            } else {
                sum -= STEP;
                int step = step(i, j, direction);
                i += direction * (step >> 8);
                j += direction * (step & 255);
            }
        }
        return best;
    }

    private boolean inside(int i, int j) {
        return i >= aFirst && i < aEnd && j >= bFirst && j < bEnd;
    }

    /** The shortest step to two like words in a row, or to one further on in both: how far in a, times 256, and in b. */
    private int step(int i, int j, int direction) {
        if (alike(i + direction, j + direction, direction)) {
            return 1 << 8 | 1;
        }
        for (int far = 1; far <= LONGEST_STEP; far++) {
            for (int near = 0; near <= far; near++) {
                if (alike(i + far * direction, j + near * direction, direction)) {
                    return far << 8 | near;
                }
                if (alike(i + near * direction, j + far * direction, direction)) {
                    return near << 8 | far;
                }
            }
        }
        return 1 << 8 | 1;
    }

    private boolean alike(int i, int j, int direction) {
        return inside(i, j)
                && inside(i + direction, j + direction)
                && store.word(i) == store.word(j)
                && store.word(i + direction) == store.word(j + direction);
    }
}
