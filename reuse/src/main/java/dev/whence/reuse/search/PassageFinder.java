package dev.whence.reuse.search;

import dev.whence.reuse.judge.DirectionReader;
import dev.whence.reuse.notes.Notebook;
import dev.whence.reuse.notes.PairNote;
import dev.whence.reuse.notes.PairNote.Given;
import dev.whence.reuse.notes.Place;
import dev.whence.reuse.passage.Direction;
import dev.whence.reuse.passage.Kind;
import dev.whence.reuse.passage.Match;
import dev.whence.reuse.passage.Passage;
import dev.whence.reuse.passage.Span;
import dev.whence.reuse.rewrite.Rewrite;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the passages of one later document after the other, tells who has them from whom, and takes notes of what need not be
 * done again.
 */
final class PassageFinder {
    private static final Direction NOT_YET = new Direction(Direction.Flow.UNKNOWN, "");
    private static final long MIX = 0x9E3779B97F4A7C15L;

    private final Order order;
    private final Comparison comparison;
    private final Retelling retelling;
    private final Notebook notes;
    private final PairTexts texts;
    private final DirectionReader reader = new DirectionReader();

    PassageFinder(Order order, Comparison comparison, Retelling retelling, Notebook notes) {
        this.order = order;
        this.comparison = comparison;
        this.retelling = retelling;
        this.notes = notes;
        this.texts = comparison.texts();
    }

    /** The passages that the document of a rank shares with those before it. */
    List<Passage> passages(int rank) {
        return directed(rank, comparison.of(rank));
    }

    /** The same where it was compared already. */
    List<Passage> passages(int rank, List<Compared> compared) {
        comparison.later(rank);
        return directed(rank, compared);
    }

    private List<Passage> directed(int rank, List<Compared> compared) {
        Map<Integer, Given<List<PairNote.Retold>>> retold = retelling.of(rank, compared, this::retold);
        List<Passage> passages = new ArrayList<>();
        for (Compared pair : compared) {
            Optional<Given<List<PairNote.Retold>>> sentences = Optional.ofNullable(retold.remove(pair.earlier()));
            List<Passage> found = passages(rank, pair.earlier(), pair.found(), sentences);
            Optional<Given<Direction>> direction = direction(pair.earlier(), found, pair.note());
            direction.ifPresent(given -> found.forEach(one -> passages.add(one.directed(given.found()))));
            keep(rank, pair, sentences, direction);
        }
        retold.forEach((earlier, sentences) -> {
            List<Passage> found = passages(rank, earlier, List.of(), Optional.of(sentences));
            Direction direction = reader.direction(texts.earlier(earlier), texts.later(), found);
            found.forEach(one -> passages.add(one.directed(direction)));
        });
        return passages;
    }

    private List<Passage> passages(
            int rank, int earlier, List<Found> found, Optional<Given<List<PairNote.Retold>>> retold) {
        String from = order.idOf(earlier);
        String to = order.id(rank);
        List<Passage> passages = new ArrayList<>();
        for (Found one : found) {
            double similarity = one.alignment().similarity();
            passages.add(passage(
                    from, to, one.place(), one.copy() ? Kind.byWords(similarity) : Kind.BOILERPLATE, similarity));
        }
        retold.ifPresent(given -> given.found()
                .forEach(one -> passages.add(
                        passage(from, to, one.place(), Kind.byWords(one.similarity()), one.similarity()))));
        return passages;
    }

    private static Passage passage(String from, String to, Place place, Kind kind, double similarity) {
        return new Passage(
                new Span(from, place.fromStart(), place.fromEnd()),
                new Span(to, place.toStart(), place.toEnd()),
                kind,
                similarity,
                NOT_YET,
                place.matches());
    }

    private PairNote.Retold retold(int earlier, Rewrite rewrite) {
        Place place = texts.place(earlier, rewrite, comparison.inOrder(earlier, rewrite));
        int shared = place.matches().stream().mapToInt(Match::words).sum();
        int all = rewrite.homeEnd() - rewrite.homeFirst() + rewrite.otherEnd() - rewrite.otherFirst();
        return new PairNote.Retold(2.0 * shared / all, place);
    }

    /** Which way the text went between two documents, judged by all that they share. */
    private Optional<Given<Direction>> direction(int earlier, List<Passage> passages, PairNote note) {
        if (passages.isEmpty()) {
            return Optional.empty();
        }
        long key = 0;
        for (Passage passage : passages) {
            for (Span span : List.of(passage.from(), passage.to())) {
                key = (key + span.start()) * MIX;
                key = ((key ^ (key >>> 32)) + span.end()) * MIX;
            }
        }
        long hash = key;
        return note.direction()
                .filter(given -> given.key() == hash)
                .or(() -> Optional.of(
                        new Given<>(hash, reader.direction(texts.earlier(earlier), texts.later(), passages))));
    }

    private void keep(
            int rank,
            Compared pair,
            Optional<Given<List<PairNote.Retold>>> retold,
            Optional<Given<Direction>> direction) {
        if (notes == Notebook.NONE) {
            return;
        }
        PairNote note = pair.note();
        PairNote now = new PairNote(
                note.minWords(),
                note.aligned(),
                retelling.comparesAll() ? note.retold() : retold.or(note::retold),
                direction.or(note::direction));
        if (pair.isNew() || !now.equals(note)) {
            notes.keepPair(order.idOf(pair.earlier()), order.id(rank), now.toBytes());
        }
    }
}
