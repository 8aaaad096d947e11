package dev.whence.reuse.index;

import dev.whence.reuse.background.Background;

/**
 * Makes the background of a store. Each different run of four counts once, by its last two words; of a large store only
 * the runs whose hash falls in a fixed slice are looked at, so that the answer hangs on the documents alone.
 */
public final class BackgroundReader {
    private static final int SLICE = 1 << 21;

    private BackgroundReader() {}

    public static Background read(WordStore store) {
        int skipBits = Math.max(0, 32 - Integer.numberOfLeadingZeros(store.words() / SLICE));
        LongList runs = new LongList();
        long sliceMask = (1L << skipBits) - 1;
        int[] words = store.array();
        for (int document = 0; document < store.documents(); document++) {
            int end = store.start(document) + NGram.count(store.end(document) - store.start(document));
            for (int i = store.start(document); i < end; i++) {
                long hash = NGram.hash(words, i);
                if ((hash & sliceMask) == 0) {
                    runs.add((hash & 0xFFFFFFFF00000000L) | i);
                }
            }
        }
        return count(store, runs.toArray());
    }

    private static Background count(WordStore store, long[] runs) {
        new Radix().sort(runs, 0, runs.length, 32);
        Background.Counter counter = new Background.Counter(runs.length);
        for (int i = 0; i < runs.length; i++) {
            if (i == 0 || runs[i] >>> 32 != runs[i - 1] >>> 32) {
                int last = (int) runs[i] + NGram.WORDS - 1;
                counter.add(store.array()[last - 1], store.array()[last]);
            }
        }
        return counter.toBackground(store.words());
    }
}
