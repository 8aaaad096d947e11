package dev.whence.reuse.search;

import dev.whence.reuse.background.Background;
import dev.whence.reuse.index.BackgroundReader;
import dev.whence.reuse.index.PairFinder;
import dev.whence.reuse.index.Pairs;
import dev.whence.reuse.index.WordStore;
import dev.whence.reuse.index.WordStoreBuilder;
import dev.whence.reuse.judge.Evidence;
import dev.whence.reuse.notes.Notebook;
import dev.whence.reuse.passage.Library;
import dev.whence.reuse.passage.Passage;
import dev.whence.reuse.work.Progress;
import dev.whence.reuse.work.Workers;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/** One search over a set of documents, stage by stage. */
public final class Search {
    private final Library library;
    private final Notebook notes;
    private final int minWords;
    private final long memory;
    private final Workers workers;
    private final Progress progress;

    /** @param memory how many bytes of the heap the words and the index of their runs may take */
    public Search(Library library, Notebook notes, int minWords, long memory, Workers workers, Progress progress) {
        this.library = library;
        this.notes = notes;
        this.minWords = minWords;
        this.memory = memory;
        this.workers = workers;
        this.progress = progress;
    }

    /** All passages, and where each text stands. */
    public Result find() {
        Order.Listing listing = new Order.Listing(library.size());
        progress.begin(Progress.Stage.READING, library.size());
        WordStoreBuilder.Watcher watcher = (number, id, document) -> {
            listing.take(number, id, document);
            progress.step();
        };
        try (WordStore store = WordStoreBuilder.read(library, notes, watcher, workers, memory / 2)) {
            Order order = listing.order();
            Ending ending = new Ending(order);
            Background background = BackgroundReader.read(store, workers);
            PairFinder pairs = new PairFinder(store, background, order.ranks(), workers, memory - store.bytes());
            return ending.result(compare(store, order, background, pairs.find(progress)));
        }
    }

    /** The passages that each document shares with earlier ones. */
    private List<List<Passage>> compare(WordStore store, Order order, Background background, Pairs pairs) {
        Retelling retelling =
                new Retelling(library, store, order, background, SmallFolder.of(library, store, background));
        int[] ranks = IntStream.range(0, order.count())
                .filter(rank -> retelling.comparesAll() || pairs.first(rank) < pairs.first(rank + 1))
                .toArray();
        List<List<Passage>> found = new ArrayList<>(Collections.nCopies(ranks.length, List.of()));
        Evidence evidence = new Evidence(background);
        progress.begin(Progress.Stage.COMPARING, ranks.length);
        workers.each(
                ranks.length,
                () -> new PassageFinder(
                        library,
                        order,
                        new Comparison(store, order, pairs, evidence, notes, minWords),
                        retelling,
                        notes),
                (finder, i) -> {
                    found.set(i, finder.passages(ranks[i]));
                    progress.step();
                });
        return found;
    }
}
