package dev.whence.reuse.index;

import dev.whence.reuse.background.Background;
import java.util.Arrays;

/**
 * Brings like postings of one part together and pairs their documents, where the run says enough: word by word, and in few
 * documents also each word after the one before. A crowded run may be expected only because so many copied it.
 *
 * <p>Of a run that stands in few documents, all pairs; of a crowded one, each document with the earliest three. So
 * nothing is dropped, and the pairs grow with the number of copies, not with its square.
 */
final class RunGroups {
    /** In more documents than this a run is crowded. */
    static final int CROWD = 8;

    private static final int HUBS = 3;
    private static final int KNOWN_BITS = 16;

    private final WordStore store;
    private final Background background;
    private final int[] ranks;
    private final Promise promise;
    private final float telling;
    private final Radix radix = new Radix();

    private long[] once = new long[0];
    private long[] again = new long[0];

    /** Pairs found a moment ago: a long passage would find its pair once for each word. No pair is 0. */
    private final long[] known = new long[1 << KNOWN_BITS];

    /** The positions and documents of the postings of the part. */
    private int[] partPositions = new int[0];

    private int[] partDocuments = new int[0];

    /** The members of one run. */
    private int[] positions = new int[64];

    private int[] documents = new int[64];
    private int members;
    private LongList pairs = new LongList();

    RunGroups(WordStore store, Background background, int[] ranks) {
        this.store = store;
        this.background = background;
        this.ranks = ranks;
        this.promise = new Promise(store, background);
        this.telling = (float) background.bitsOfPosition();
    }

    /** The pairs of one part; changes the order of its postings. */
    LongList pairs(long[] postings, int from, int end) {
        pairs = new LongList();
        int kept = dropLone(postings, from, end);
        number(postings, from, kept);
        radix.sort(postings, from, kept, 32);
        int start = from;
        for (int i = from + 1; i <= kept; i++) {
            if (i == kept || postings[i] >>> 32 != postings[start] >>> 32) {
                if (i > start + 1) {
                    pair(postings, start, i);
                }
                start = i;
            }
        }
        return pairs;
    }

    /** Moves the postings whose run may stand elsewhere to the front, and gives their end. */
    private int dropLone(long[] postings, int from, int end) {
        int size = Integer.highestOneBit(Math.max(64, end - from)) << 3;
        if (once.length != size >>> 6) {
            once = new long[size >>> 6];
            again = new long[size >>> 6];
        } else {
            Arrays.fill(once, 0);
            Arrays.fill(again, 0);
        }
        int mask = size - 1;
        for (int i = from; i < end; i++) {
            int bit = (int) (postings[i] >>> 32) & mask;
            long flag = 1L << bit;
            again[bit >>> 6] |= once[bit >>> 6] & flag;
            once[bit >>> 6] |= flag;
        }
        int kept = from;
        for (int i = from; i < end; i++) {
            long posting = postings[i];
            int bit = (int) (posting >>> 32) & mask;
            postings[kept] = posting;
            kept += (int) (again[bit >>> 6] >>> bit) & 1;
        }
        return kept;
    }

    /**
     * Looks up the documents of the postings while these are still in the order of positions, which is quick, and puts
     * their numbers in place of the positions.
     */
    private void number(long[] postings, int from, int end) {
        if (partPositions.length < end - from) {
            partPositions = new int[end - from];
            partDocuments = new int[end - from];
        }
        for (int i = from; i < end; i++) {
            int position = (int) postings[i];
            partPositions[i - from] = position;
            partDocuments[i - from] = store.documentAt(position);
            postings[i] = (postings[i] & 0xFFFFFFFF00000000L) | (i - from);
        }
    }

    private void pair(long[] postings, int start, int end) {
        int position = partPositions[(int) postings[start]];
        float bits = bits(position);
        if (bits < telling || (end - start <= CROWD && expectedBits(position) < telling)) {
            return;
        }
        gather(postings, start, end);
        if (members <= CROWD) {
            for (int i = 1; i < members; i++) {
                for (int j = 0; j < i; j++) {
                    pair(i, j, bits, false);
                }
            }
        } else {
            pairWithEarliest(bits);
        }
    }

    /** What the four words at a position say. */
    private float bits(int at) {
        return background.bits(store.word(at))
                + background.bits(store.word(at + 1))
                + background.bits(store.word(at + 2))
                + background.bits(store.word(at + 3));
    }

    /** What the four words at a position say, each after the one before. */
    private double expectedBits(int at) {
        double chance = background.chanceAfter(store.word(at), store.word(at + 1))
                * background.chanceAfter(store.word(at + 1), store.word(at + 2))
                * background.chanceAfter(store.word(at + 2), store.word(at + 3));
        return background.bits(store.word(at)) - Math.log(chance) / Math.log(2);
    }

    /** The first place in each document. */
    private void gather(long[] postings, int start, int end) {
        grow(end - start);
        members = 0;
        for (int i = start; i < end; i++) {
            int document = partDocuments[(int) postings[i]];
            if (members == 0 || documents[members - 1] != document) {
                documents[members] = document;
                positions[members] = partPositions[(int) postings[i]];
                members++;
            }
        }
    }

    private void grow(int size) {
        if (positions.length < size) {
            positions = new int[2 * size];
            documents = new int[2 * size];
        }
    }

    private void pairWithEarliest(float bits) {
        int[] hubs = new int[HUBS];
        int count = 0;
        for (int i = 0; i < members; i++) {
            int at = Math.min(count, HUBS - 1);
            if (count < HUBS) {
                count++;
            } else if (ranks[documents[i]] >= ranks[documents[hubs[at]]]) {
                continue;
            }
            hubs[at] = i;
            for (; at > 0 && ranks[documents[hubs[at]]] < ranks[documents[hubs[at - 1]]]; at--) {
                int swapped = hubs[at];
                hubs[at] = hubs[at - 1];
                hubs[at - 1] = swapped;
            }
        }
        for (int i = 0; i < members; i++) {
            for (int hub : hubs) {
                if (ranks[documents[hub]] < ranks[documents[i]] && promise.goesOn(positions[hub], positions[i])) {
                    pair(i, hub, bits, true);
                }
            }
        }
    }

    private void pair(int i, int j, float bits, boolean crowded) {
        long pair = Pairs.of(ranks[documents[i]], ranks[documents[j]], crowded);
        int slot = (int) ((pair * 0x9E3779B97F4A7C15L) >>> (64 - KNOWN_BITS));
        if (known[slot] == pair) {
            return;
        }
        if (promise.holds(documents[i], positions[i], documents[j], positions[j], bits)) {
            known[slot] = pair;
            pairs.add(pair);
        }
    }
}
