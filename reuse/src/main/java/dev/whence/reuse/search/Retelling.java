package dev.whence.reuse.search;

import dev.whence.reuse.background.Background;
import dev.whence.reuse.index.WordStore;
import dev.whence.reuse.notes.PairNote;
import dev.whence.reuse.notes.PairNote.Given;
import dev.whence.reuse.passage.Library;
import dev.whence.reuse.rewrite.Rewrite;
import dev.whence.reuse.rewrite.RewriteFinder;
import dev.whence.reuse.rewrite.Sentences;
import dev.whence.reuse.rewrite.Telling;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.stream.IntStream;

/**
 * Finds the sentences of a later document that were told after an earlier one: where the two share passages already, and
 * in a small folder everywhere.
 */
final class Retelling {
    /** Among many documents, a pair that shares fewer words shares a quotation, and is not told after one another. */
    private static final int ENOUGH_COPIED = 40;
    /** A document of which so large a share was copied from another is likely to be told after it in the rest too. */
    private static final double CLOSE = 0.2;

    private static final long MIX = 0x9E3779B97F4A7C15L;

    /** Says where a sentence and its source stand. */
    interface Measure {
        PairNote.Retold retold(int earlier, Rewrite rewrite);
    }

    private final Library library;
    private final WordStore store;
    private final Order order;
    private final Background background;
    private final Optional<SmallFolder> folder;
    /** For each document a hash of what its words weigh; 0 where it was not asked for yet. */
    private final AtomicLongArray weights;

    Retelling(Library library, WordStore store, Order order, Background background, Optional<SmallFolder> folder) {
        this.library = library;
        this.store = store;
        this.order = order;
        this.background = background;
        this.folder = folder;
        this.weights = new AtomicLongArray(order.count());
    }

    /** Whether documents are compared that share no passage. */
    boolean comparesAll() {
        return folder.isPresent();
    }

    /** The retold sentences of the document of a rank by the earlier document, given what it shares word by word. */
    Map<Integer, Given<List<PairNote.Retold>>> of(int rank, List<Compared> compared, Measure measure) {
        Map<Integer, Compared> linked = new LinkedHashMap<>();
        compared.stream()
                .filter(pair -> pair.found().stream().anyMatch(Found::copy))
                .forEach(pair -> linked.put(pair.earlier(), pair));
        Map<Integer, Given<List<PairNote.Retold>>> retold = new LinkedHashMap<>();
        if (folder.isPresent()) {
            int later = order.document(rank);
            linked.forEach((earlier, pair) ->
                    put(retold, earlier, linked(folder.get(), later, earlier, copied(pair.found())), measure));
            addUnlinked(folder.get(), rank, linked, retold, measure);
        } else {
            addLinked(order.document(rank), linked, retold, measure);
        }
        return retold;
    }

    private void addLinked(
            int later,
            Map<Integer, Compared> linked,
            Map<Integer, Given<List<PairNote.Retold>>> retold,
            Measure measure) {
        Optional<Sentences> home = Optional.empty();
        for (Compared pair : linked.values()) {
            BitSet copied = copied(pair.found());
            if (copied.cardinality() < ENOUGH_COPIED) {
                continue;
            }
            long key = key(later, pair.earlier(), copied);
            Optional<Given<List<PairNote.Retold>>> known = pair.note().retold().filter(given -> given.key() == key);
            if (known.isPresent()) {
                retold.put(pair.earlier(), known.get());
            } else {
                Sentences sentences = home.isPresent() ? home.get() : read(later);
                home = Optional.of(sentences);
                List<Rewrite> rewrites =
                        rewrites(sentences, read(pair.earlier()), RewriteFinder.LINKED_LOOSELY, copied);
                retold.put(pair.earlier(), given(key, pair.earlier(), rewrites, measure));
            }
        }
    }

    /** A hash of all that the retold sentences of two documents hang on beside their texts. */
    private long key(int later, int earlier, BitSet copied) {
        long key = mixed(Double.doubleToLongBits(RewriteFinder.LINKED_LOOSELY), weights(later));
        key = mixed(key, weights(earlier));
        for (long words : copied.toLongArray()) {
            key = mixed(key, words);
        }
        return key;
    }

    private long weights(int document) {
        long known = weights.get(document);
        if (known != 0) {
            return known;
        }
        long key = 1;
        for (int word : store.words(document)) {
            key = mixed(key, Float.floatToIntBits(background.roundedBits(word)));
        }
        weights.set(document, key);
        return key;
    }

    private static long mixed(long key, long value) {
        long mixed = (key + value) * MIX;
        return mixed ^ (mixed >>> 32);
    }

    private static Given<List<PairNote.Retold>> given(long key, int earlier, List<Rewrite> rewrites, Measure measure) {
        return new Given<>(
                key,
                rewrites.stream()
                        .map(rewrite -> measure.retold(earlier, rewrite))
                        .toList());
    }

    private static void put(
            Map<Integer, Given<List<PairNote.Retold>>> retold, int earlier, List<Rewrite> rewrites, Measure measure) {
        if (!rewrites.isEmpty()) {
            retold.put(earlier, given(0, earlier, rewrites, measure));
        }
    }

    /** The words of the later document that have their source in the passages. */
    static BitSet copied(List<Found> passages) {
        BitSet copied = new BitSet();
        passages.stream()
                .filter(Found::copy)
                .forEach(passage -> copied.set(
                        passage.alignment().homeStart(), passage.alignment().homeEnd()));
        return copied;
    }

    private static List<Rewrite> linked(SmallFolder all, int later, int earlier, BitSet copied) {
        boolean closely =
                copied.cardinality() >= CLOSE * all.plain().get(later).words().count();
        return closely
                ? rewrites(all.plain().get(later), all.plain().get(earlier), RewriteFinder.LINKED, copied)
                : rewrites(
                        all.discounted().get(later),
                        all.discounted().get(earlier),
                        RewriteFinder.LINKED_LOOSELY,
                        copied);
    }

    private static List<Rewrite> rewrites(Sentences home, Sentences other, double enough, BitSet copied) {
        return copied.cardinality() == home.words().count()
                ? List.of()
                : new RewriteFinder(home, other, enough).find(copied::get);
    }

    private void addUnlinked(
            SmallFolder all,
            int rank,
            Map<Integer, Compared> linked,
            Map<Integer, Given<List<PairNote.Retold>>> retold,
            Measure measure) {
        int later = order.document(rank);
        boolean[] likely = all.stems().withRareStemsOf(all.discounted().get(later));
        List<Integer> earlier = IntStream.range(0, rank)
                .map(order::document)
                .filter(document -> likely[document])
                .boxed()
                .toList();
        Telling telling = new Telling(
                all.telling().get(later),
                all.copied().get(later),
                earlier.stream().map(all.telling()::get).toList(),
                earlier.stream().map(all.copied()::get).toList(),
                background);
        for (int i = 0; i < earlier.size(); i++) {
            if (!linked.containsKey(earlier.get(i)) && telling.isToldAfter(i)) {
                BitSet known = telling.toldAfterOthers(i);
                known.or(all.copied().get(later));
                Sentences home = all.discounted().get(later);
                Sentences other = all.discounted().get(earlier.get(i));
                put(retold, earlier.get(i), rewrites(home, other, RewriteFinder.TOLD, known), measure);
            }
        }
    }

    private Sentences read(int document) {
        return Sentences.of(library.document(document).text(), background);
    }
}
