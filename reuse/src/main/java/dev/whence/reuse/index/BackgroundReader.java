package dev.whence.reuse.index;

import dev.whence.reuse.background.Background;
import dev.whence.reuse.word.NGram;
import dev.whence.reuse.work.Workers;

/**
 * Makes the background of a store. Each different run of four counts once, by its last two words; of a large store only
 * the runs whose hash falls in a fixed slice are looked at, so that the answer hangs on the documents alone.
 */
public final class BackgroundReader {
    private static final int SLICE = 1 << 21;

    private BackgroundReader() {}

    public static Background read(WordStore store, Workers workers) {
        int skipBits = Math.max(0, 32 - Integer.numberOfLeadingZeros(store.words() / SLICE));
        int ranges = workers.threads();
        LongList[] found = new LongList[ranges];
        workers.each(ranges, () -> store, (own, range) -> {
            int first = (int) ((long) store.documents() * range / ranges);
            int end = (int) ((long) store.documents() * (range + 1) / ranges);
            found[range] = runs(own, first, end, (1L << skipBits) - 1);
        });
        LongList runs = new LongList();
        for (LongList range : found) {
            runs.addAll(range);
        }
        return count(store, runs.toArray());
    }

    /** The runs of some documents that fall in the slice: the high half of the hash, and the position. */
    private static LongList runs(WordStore store, int first, int endDocument, long sliceMask) {
        LongList runs = new LongList();
        DocumentWords documents = new DocumentWords(store);
        for (int document = first; document < endDocument; document++) {
            int[] words = documents.of(document);
            int start = store.start(document);
            int count = NGram.count(store.end(document) - start);
            for (int i = 0; i < count; i++) {
                long hash = NGram.hash(words, i);
                if ((hash & sliceMask) == 0) {
                    runs.add((hash & 0xFFFFFFFF00000000L) | (start + i));
                }
            }
        }
        return runs;
    }

    private static Background count(WordStore store, long[] runs) {
        new Radix().sort(runs, 0, runs.length, 32);
        Background.Counter counter = new Background.Counter(runs.length);
        for (int i = 0; i < runs.length; i++) {
            if (i == 0 || runs[i] >>> 32 != runs[i - 1] >>> 32) {
                int last = (int) runs[i] + NGram.WORDS - 1;
                counter.add(store.word(last - 1), store.word(last));
            }
        }
        return counter.toBackground(store.words());
    }
}
