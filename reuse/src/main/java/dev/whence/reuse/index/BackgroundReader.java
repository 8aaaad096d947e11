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
        for (int document = 0; document < store.documents(); document++) {
            int[] words = store.array(document);
            int at = store.arrayStart(document);
            int count = NGram.count(store.end(document) - store.start(document));
            for (int i = 0; i < count; i++) {
                long hash = NGram.hash(words, at + i);
                if ((hash & sliceMask) == 0) {
                    runs.add((hash & 0xFFFFFFFF00000000L) | (store.start(document) + i));
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
                int position = (int) runs[i];
                int document = store.documentAt(position);
                int[] words = store.array(document);
                int last = store.arrayStart(document) + position - store.start(document) + NGram.WORDS - 1;
                counter.add(words[last - 1], words[last]);
            }
        }
        return counter.toBackground(store.words());
    }
}
