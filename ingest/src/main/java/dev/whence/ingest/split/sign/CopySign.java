package dev.whence.ingest.split.sign;

import dev.whence.ingest.split.text.Block;
import dev.whence.ingest.split.text.SplitText;
import dev.whence.ingest.split.text.Words;
import java.util.Arrays;

/**
 * From here on the text says again, in the same words, what it said long before: a report that took text from another
 * begins.
 */
final class CopySign implements Sign {
    private static final int RUN = 4;
    private static final int LOOK = 150;
    private static final int FEWEST_CHARACTERS = 14;
    /** A sentence may repeat the title above it. */
    private static final int NEAR = 60;

    private static final int FEWEST_WORDS = 30;
    private static final int PARAGRAPHS = 6;
    private static final double ENOUGH = 3;
    private static final double SOME = 0.2;
    private static final double LITTLE = 0.1;

    private final SplitText text;
    private final Openings openings;
    private final int[] earlier;

    CopySign(SplitText text, Openings openings) {
        this.text = text;
        this.openings = openings;
        this.earlier = earlier(text.words());
    }

    /** For each word where the run of four that begins with it stood first before, or -1. */
    private static int[] earlier(Words words) {
        int slots = Integer.highestOneBit(Math.max(64, words.count() * 2)) * 2;
        long[] runs = new long[slots];
        int[] places = new int[slots];
        int[] earlier = new int[words.count()];
        Arrays.fill(earlier, -1);
        for (int i = 0; i + RUN <= words.count(); i++) {
            if (words.end(i + RUN - 1) - words.start(i) < FEWEST_CHARACTERS) {
                continue;
            }
            long run = run(words, i);
            int slot = (int) (run >>> 17) & slots - 1;
            while (runs[slot] != 0 && runs[slot] != run) {
                slot = slot + 1 & slots - 1;
            }
            if (runs[slot] == run) {
                earlier[i] = places[slot];
            } else {
                runs[slot] = run;
                places[slot] = i;
            }
        }
        return earlier;
    }

    private static long run(Words words, int from) {
        long run = 1;
        for (int i = from; i < from + RUN; i++) {
            run = (run ^ words.hash(i)) * 0x9E3779B97F4A7C15L;
        }
        return run | 1;
    }

    /** Paragraph after paragraph stood before, and what stands right above is new. */
    @Override
    public double before(int block) {
        int lead = openings.prose(block);
        int border = text.blocks().get(block).firstWord();
        int from = Math.max(0, border - LOOK);
        boolean onset = block > 0 && copied(lead, border) >= SOME && share(from, border, from - NEAR) < LITTLE;
        return onset ? Math.min(1, Math.max(0, paragraphs(lead, border) - 1) / ENOUGH) : 0;
    }

    /** How many of the next paragraphs are copied. */
    private int paragraphs(int first, int border) {
        int copied = 0;
        for (int i = first; i < Math.min(text.blocks().size(), first + PARAGRAPHS); i++) {
            copied += text.blocks().get(i).shape() == Block.Shape.PROSE && copied(i, border) >= SOME ? 1 : 0;
        }
        return copied;
    }

    private double copied(int block, int border) {
        Block words = text.blocks().get(block);
        return share(words.firstWord(), words.endWord(), border - NEAR);
    }

    /** How much of the words stood before {@code limit}. */
    private double share(int from, int to, int limit) {
        int end = Math.min(earlier.length, to);
        int repeated = 0;
        for (int i = from; i < end; i++) {
            repeated += earlier[i] >= 0 && earlier[i] < limit ? 1 : 0;
        }
        return end <= from ? 0 : repeated / (double) Math.max(FEWEST_WORDS, end - from);
    }
}
