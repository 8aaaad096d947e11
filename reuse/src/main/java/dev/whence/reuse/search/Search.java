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
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
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
        Evidence evidence = new Evidence(background);
        Supplier<Comparison> comparison = () -> new Comparison(library, store, order, pairs, evidence, notes, minWords);
        Optional<List<List<Compared>>> all =
                SmallFolder.isSmall(store) ? Optional.of(compared(order, comparison)) : Optional.empty();
        Optional<SmallFolder> folder =
                all.map(compared -> SmallFolder.of(library, background, copied(order, compared)));
        Retelling retelling = new Retelling(library, store, order, background, folder);
        int[] ranks = IntStream.range(0, order.count())
                .filter(rank -> retelling.comparesAll() || pairs.first(rank) < pairs.first(rank + 1))
                .toArray();
        List<List<Passage>> found = new ArrayList<>(Collections.nCopies(ranks.length, List.of()));
        progress.begin(Progress.Stage.COMPARING, ranks.length);
        workers.each(ranks.length, () -> new PassageFinder(order, comparison.get(), retelling, notes), (finder, i) -> {
            int rank = ranks[i];
            found.set(
                    i,
                    all.map(compared -> finder.passages(rank, compared.get(rank)))
                            .orElseGet(() -> finder.passages(rank)));
            progress.step();
        });
        return found;
    }

    /** What each document shares with earlier ones, by rank. */
    private List<List<Compared>> compared(Order order, Supplier<Comparison> comparison) {
        List<List<Compared>> compared = new ArrayList<>(Collections.nCopies(order.count(), List.of()));
        workers.each(order.count(), comparison, (own, rank) -> compared.set(rank, own.of(rank)));
        return compared;
    }

    /** The words of each document that stand in an earlier one. */
    private static List<BitSet> copied(Order order, List<List<Compared>> compared) {
        List<BitSet> copied = new ArrayList<>(Collections.nCopies(order.count(), new BitSet()));
        for (int rank = 0; rank < order.count(); rank++) {
            List<Found> found = compared.get(rank).stream()
                    .flatMap(pair -> pair.found().stream())
                    .toList();
            copied.set(order.document(rank), Retelling.copied(found));
        }
        return copied;
    }
}
