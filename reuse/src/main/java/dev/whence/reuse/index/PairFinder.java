package dev.whence.reuse.index;

import dev.whence.reuse.background.Background;
import dev.whence.reuse.work.Progress;
import dev.whence.reuse.work.Workers;

/** Finds the pairs of documents that have a telling run of four in common with more like words around it. */
public final class PairFinder {
    private final WordStore store;
    private final Background background;
    private final int[] ranks;
    private final Workers workers;
    private final long memory;

    /**
     * @param ranks the place of each document in the order of documents, earliest first
     * @param memory how many bytes the postings may take at a time
     */
    public PairFinder(WordStore store, Background background, int[] ranks, Workers workers, long memory) {
        this.store = store;
        this.background = background;
        this.ranks = ranks;
        this.workers = workers;
        this.memory = memory;
    }

    /** @param progress is told of the parts of the index */
    public Pairs find(Progress progress) {
        Postings postings = new Postings(store, workers);
        progress.begin(Progress.Stage.PAIRING, postings.parts());
        LongList found = new LongList();
        Radix radix = new Radix();
        int end;
        for (int part = 0; part < postings.parts(); part = end) {
            end = postings.endOfRound(part, memory / Long.BYTES);
            for (LongList pairs : round(postings, part, end, progress)) {
                found.addAll(pairs);
            }
            found.sortAndDeduplicate(radix);
        }
        return new Pairs(found.toArray());
    }

    private LongList[] round(Postings postings, int part, int end, Progress progress) {
        int[] starts = postings.fill(part, end);
        LongList[] found = new LongList[end - part];
        workers.each(end - part, () -> new RunGroups(store, background, ranks), (groups, i) -> {
            LongList pairs = groups.pairs(postings.array(), starts[i], starts[i + 1]);
            found[i] = pairs;
            progress.step();
        });
        return found;
    }
}
