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
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

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
        return compare(store, order, pairs, new Evidence(background));
    }

    private List<Passage> compare(WordStore store, Order order, Pairs pairs, Evidence evidence) {
        List<Integer> firsts = firstPairs(pairs);
        List<List<Passage>> found = new ArrayList<>();
        firsts.forEach(first -> found.add(List.of()));
        workers.each(
                firsts.size(),
                () -> new PassageWriter(documents, new Comparison(store, order, pairs, evidence, minWords)),
                (writer, i) -> found.set(i, writer.passages(firsts.get(i))));
        return found.stream().flatMap(Collection::stream).toList();
    }

    private static List<Integer> firstPairs(Pairs pairs) {
        return Stream.iterate(0, pair -> pair < pairs.count(), pairs::endOfDocument)
                .toList();
    }
}
