package dev.whence.reuse.search;

import dev.whence.reuse.align.Alignment;
import dev.whence.reuse.judge.DirectionReader;
import dev.whence.reuse.passage.Direction;
import dev.whence.reuse.passage.Document;
import dev.whence.reuse.passage.Kind;
import dev.whence.reuse.passage.Match;
import dev.whence.reuse.passage.Passage;
import dev.whence.reuse.passage.Span;
import dev.whence.reuse.rewrite.Rewrite;
import dev.whence.reuse.word.WordReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Finds the passages of one later document after the other, and gives them the offsets of their words. */
final class PassageFinder {
    private final List<Document> documents;
    private final Order order;
    private final Comparison comparison;
    private final Retelling retelling;
    private final WordReader from = new WordReader();
    private final WordReader to = new WordReader();
    private final DirectionReader reader = new DirectionReader();
    /** The earlier documents of the current one. */
    private final Map<String, Document> earlierById = new HashMap<>();

    private int read = -1;

    PassageFinder(List<Document> documents, Order order, Comparison comparison, Retelling retelling) {
        this.documents = documents;
        this.order = order;
        this.comparison = comparison;
        this.retelling = retelling;
    }

    /** The passages that the document of a rank shares with those before it. */
    List<Passage> passages(int rank) {
        List<Found> found = comparison.of(rank);
        List<Retelling.Retold> retold = retelling.of(rank, found);
        List<Passage> passages = new ArrayList<>(found.size() + retold.size());
        if (found.isEmpty() && retold.isEmpty()) {
            return passages;
        }
        Document later = documents.get(order.document(rank));
        to.read(later.text());
        read = -1;
        earlierById.clear();
        for (Found one : found) {
            Document earlier = read(one.earlier());
            Alignment words = one.alignment();
            Kind kind = one.copy() ? Kind.byWords(words.similarity()) : Kind.BOILERPLATE;
            passages.add(passage(
                    span(earlier, from, words.otherStart(), words.otherEnd()),
                    span(later, to, words.homeStart(), words.homeEnd()),
                    kind,
                    words.similarity(),
                    matches(words)));
        }
        retold.forEach(one -> passages.add(retold(later, one)));
        return directed(later, passages);
    }

    /** The same with the direction between the two documents of each, judged by all that they share. */
    private List<Passage> directed(Document later, List<Passage> passages) {
        Map<String, List<Passage>> byEarlier = new HashMap<>();
        passages.forEach(passage -> byEarlier
                .computeIfAbsent(passage.from().document(), id -> new ArrayList<>())
                .add(passage));
        Map<String, Direction> directions = new HashMap<>();
        return passages.stream()
                .map(passage -> passage.directed(directions.computeIfAbsent(
                        passage.from().document(),
                        id -> reader.direction(
                                Objects.requireNonNull(earlierById.get(id)),
                                later,
                                byEarlier.getOrDefault(id, List.of())))))
                .toList();
    }

    private Passage retold(Document later, Retelling.Retold one) {
        Document earlier = read(one.earlier());
        Rewrite rewrite = one.rewrite();
        List<Match> matches =
                comparison.inOrder(rewrite, from).map(this::matches).orElse(List.of());
        int shared = matches.stream().mapToInt(Match::words).sum();
        int all = rewrite.homeEnd() - rewrite.homeFirst() + rewrite.otherEnd() - rewrite.otherFirst();
        double similarity = 2.0 * shared / all;
        return passage(
                span(earlier, from, rewrite.otherFirst(), rewrite.otherEnd()),
                span(later, to, rewrite.homeFirst(), rewrite.homeEnd()),
                Kind.byWords(similarity),
                similarity,
                matches);
    }

    private Document read(int earlier) {
        Document document = documents.get(earlier);
        if (read != earlier) {
            from.read(document.text());
            read = earlier;
            earlierById.put(document.id(), document);
        }
        return document;
    }

    private static Passage passage(Span from, Span to, Kind kind, double similarity, List<Match> matches) {
        return new Passage(from, to, kind, similarity, new Direction(Direction.Flow.UNKNOWN, ""), matches);
    }

    private static Span span(Document document, WordReader words, int first, int end) {
        return new Span(document.id(), words.start(first), words.end(end - 1));
    }

    private List<Match> matches(Alignment words) {
        List<Match> matches = new ArrayList<>(words.runs());
        for (int run = 0; run < words.runs(); run++) {
            int other = words.other(run);
            int home = words.home(run);
            int last = words.length(run) - 1;
            matches.add(new Match(
                    from.start(other), from.end(other + last), to.start(home), to.end(home + last), last + 1));
        }
        return matches;
    }
}
