package dev.whence.reuse.search;

import dev.whence.reuse.background.Background;
import dev.whence.reuse.index.BackgroundReader;
import dev.whence.reuse.index.PairFinder;
import dev.whence.reuse.index.Pairs;
import dev.whence.reuse.index.WordStore;
import dev.whence.reuse.index.WordStoreBuilder;
import dev.whence.reuse.judge.Evidence;
import dev.whence.reuse.passage.Document;
import dev.whence.reuse.passage.Passage;
import dev.whence.reuse.work.Workers;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/** One search over a set of documents, stage by stage. */
public final class Search {
    private final List<Document> documents;
    private final int minWords;
    private final long memory;
    private final Workers workers;

    public Search(List<Document> documents, int minWords, long memory, Workers workers) {
        this.documents = documents;
        this.minWords = minWords;
        this.memory = memory;
        this.workers = workers;
    }

    /** All passages, and where each text stands. */
    public Result find() {
        Order.Listing listing = new Order.Listing(documents.size());
        WordStore store = WordStoreBuilder.read(documents, listing::take, workers);
        Order order = listing.order();
        Ending ending = new Ending(order);
        Background background = BackgroundReader.read(store, workers);
        Pairs pairs = new PairFinder(store, background, order.ranks(), workers, memory).find();
        return ending.result(compare(store, order, background, pairs));
    }

    /** The passages that each document shares with earlier ones. */
    private List<List<Passage>> compare(WordStore store, Order order, Background background, Pairs pairs) {
        Retelling retelling = new Retelling(documents, order, background, SmallFolder.of(documents, store, background));
        int[] ranks = IntStream.range(0, order.count())
                .filter(rank -> retelling.comparesAll() || pairs.first(rank) < pairs.first(rank + 1))
                .toArray();
        List<List<Passage>> found = new ArrayList<>(Collections.nCopies(ranks.length, List.of()));
        Evidence evidence = new Evidence(background);
        workers.each(
                ranks.length,
                () -> new PassageFinder(
                        documents, order, new Comparison(store, order, pairs, evidence, minWords), retelling),
                (finder, i) -> found.set(i, finder.passages(ranks[i])));
        return found;
    }
}
