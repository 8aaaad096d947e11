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
import dev.whence.reuse.passage.Span;
import dev.whence.reuse.work.Workers;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
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

    /** All passages. */
    public List<Passage> passages() {
        Order order = Order.of(documents);
        WordStore store = WordStoreBuilder.read(documents, workers);
        Background background = BackgroundReader.read(store);
        Pairs pairs = new PairFinder(store, background, order.ranks(), workers, memory).find();
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
        return inOrder(found, order);
    }

    /** By the earlier document, the place in it, the later document and the place in that. */
    private List<Passage> inOrder(List<List<Passage>> found, Order order) {
        Map<String, Integer> ranks = new HashMap<>();
        for (int rank = 0; rank < order.count(); rank++) {
            ranks.put(order.id(rank), rank);
        }
        ToIntFunction<Span> rank = span -> ranks.getOrDefault(span.document(), 0);
        return found.stream()
                .flatMap(Collection::stream)
                .sorted(Comparator.<Passage>comparingInt(passage -> rank.applyAsInt(passage.from()))
                        .thenComparingInt(passage -> passage.from().start())
                        .thenComparingInt(passage -> passage.from().end())
                        .thenComparingInt(passage -> rank.applyAsInt(passage.to()))
                        .thenComparingInt(passage -> passage.to().start())
                        .thenComparingInt(passage -> passage.to().end()))
                .toList();
    }
}
