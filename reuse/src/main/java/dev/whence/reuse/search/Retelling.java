package dev.whence.reuse.search;

import dev.whence.reuse.background.Background;
import dev.whence.reuse.passage.Document;
import dev.whence.reuse.rewrite.Rewrite;
import dev.whence.reuse.rewrite.RewriteFinder;
import dev.whence.reuse.rewrite.Sentences;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the sentences of a later document that were told after an earlier one: where the two share passages already, and
 * in a small folder everywhere.
 */
final class Retelling {
    /** Among many documents, a pair that shares fewer words shares a quotation, and is not told after one another. */
    private static final int ENOUGH_COPIED = 40;

    /** A document of which so large a share was copied from another is likely to be told after it in the rest too. */
    private static final double CLOSE = 0.2;

    /** A sentence of a later document and what it was told after. */
    record Retold(int earlier, Rewrite rewrite) {}

    private final List<Document> documents;
    private final Order order;
    private final Background background;
    private final Optional<SmallFolder> folder;

    Retelling(List<Document> documents, Order order, Background background, Optional<SmallFolder> folder) {
        this.documents = documents;
        this.order = order;
        this.background = background;
        this.folder = folder;
    }

    /** Whether documents are compared that share no passage. */
    boolean comparesAll() {
        return folder.isPresent();
    }

    /** The retold sentences of the document of a rank, given the passages found for it. */
    List<Retold> of(int rank, List<Found> found) {
        Map<Integer, List<Found>> linked = new LinkedHashMap<>();
        found.stream()
                .filter(Found::copy)
                .forEach(passage -> linked.computeIfAbsent(passage.earlier(), earlier -> new ArrayList<>())
                        .add(passage));
        int later = order.document(rank);
        List<Retold> retold = new ArrayList<>();
        if (folder.isEmpty()) {
            linked.values().removeIf(passages -> copied(passages).cardinality() < ENOUGH_COPIED);
        }
        if (folder.isPresent()) {
            linked.forEach((earlier, passages) ->
                    addAll(retold, earlier, linked(folder.get(), later, earlier, copied(passages))));
        } else if (!linked.isEmpty()) {
            Sentences home = read(later);
            linked.forEach((earlier, passages) -> addAll(
                    retold, earlier, rewrites(home, read(earlier), RewriteFinder.LINKED_LOOSELY, copied(passages))));
        }
        folder.ifPresent(all -> addUnlinked(all, rank, linked, retold));
        return retold;
    }

    /** The words of the later document that have their source in the passages. */
    private static BitSet copied(List<Found> passages) {
        BitSet copied = new BitSet();
        passages.forEach(passage ->
                copied.set(passage.alignment().homeStart(), passage.alignment().homeEnd()));
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

    private void addUnlinked(SmallFolder all, int rank, Map<Integer, List<Found>> linked, List<Retold> retold) {
        int later = order.document(rank);
        Sentences home = all.discounted().get(later);
        boolean[] likely = all.stems().withRareStemsOf(home);
        for (int before = 0; before < rank; before++) {
            int earlier = order.document(before);
            if (likely[earlier] && !linked.containsKey(earlier)) {
                addAll(
                        retold,
                        earlier,
                        new RewriteFinder(home, all.discounted().get(earlier), RewriteFinder.UNLINKED)
                                .find(word -> false));
            }
        }
    }

    private static void addAll(List<Retold> retold, int earlier, List<Rewrite> rewrites) {
        rewrites.forEach(rewrite -> retold.add(new Retold(earlier, rewrite)));
    }

    private Sentences read(int document) {
        return Sentences.of(documents.get(document).text(), background);
    }
}
