package dev.whence.reuse.search;

import dev.whence.reuse.align.Alignment;
import dev.whence.reuse.align.PairAligner;
import dev.whence.reuse.index.Pairs;
import dev.whence.reuse.index.WordStore;
import dev.whence.reuse.judge.Evidence;
import dev.whence.reuse.notes.Notebook;
import dev.whence.reuse.notes.PairNote;
import dev.whence.reuse.passage.Library;
import dev.whence.reuse.rewrite.Rewrite;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Looks closely at pairs of documents: one later document at a time, with all that it is paired with, earliest first. */
final class Comparison {
    private static final double MOST = 0.8;
    private static final double NEARLY_ALL = 0.9;

    private final WordStore store;
    private final Order order;
    private final Pairs pairs;
    private final Evidence evidence;
    private final Notebook notes;
    private final int minWords;
    private final PairTexts texts;
    private final PairAligner aligner = new PairAligner();
    private int[] home = new int[0];
    /** Whether the aligner has taken the home text: what is known from notes need not be aligned. */
    private boolean taken;

    Comparison(
            Library library,
            WordStore store,
            Order order,
            Pairs pairs,
            Evidence evidence,
            Notebook notes,
            int minWords) {
        this.texts = new PairTexts(library);
        this.store = store;
        this.order = order;
        this.pairs = pairs;
        this.evidence = evidence;
        this.notes = notes;
        this.minWords = minWords;
    }

    /** Goes on to the document of a rank. */
    void later(int rank) {
        texts.later(order.document(rank));
        home = store.words(order.document(rank));
        taken = false;
    }

    /** The texts of that document and of those that it is compared with. */
    PairTexts texts() {
        return texts;
    }

    /** What the document of a rank, to which it goes on, shares with earlier ones. */
    List<Compared> of(int rank) {
        later(rank);
        int endPair = pairs.first(rank + 1);
        List<Compared> compared = new ArrayList<>();
        List<Found> found = new ArrayList<>();
        for (int pair = pairs.first(rank); pair < endPair; pair++) {
            int earlier = order.document(pairs.earlier(pair));
            Optional<PairNote> known = notes.ofPair(order.id(pairs.earlier(pair)), order.id(rank))
                    .flatMap(bytes -> PairNote.of(bytes, minWords));
            boolean crowded = pairs.crowded(pair);
            PairNote note = known.orElseGet(() -> PairNote.of(minWords, aligned(earlier, crowded, found)));
            List<Found> ofPair = found(earlier, note, crowded, found);
            compared.add(new Compared(earlier, note, known.isEmpty(), ofPair));
            found.addAll(ofPair);
        }
        return compared;
    }

    private List<Found> found(int earlier, PairNote note, boolean crowded, List<Found> before) {
        List<Found> found = new ArrayList<>();
        for (PairNote.Aligned aligned : note.aligned()) {
            Alignment words = aligned.words();
            if (!isKnown(words, crowded, before)) {
                found.add(new Found(earlier, words, aligned.place(), crowded, evidence.isCopy(home, words)));
            }
        }
        return found;
    }

    /** All that two texts share, for a note holds whatever else is known; where none is kept, only what is new. */
    private List<PairNote.Aligned> aligned(int earlier, boolean crowded, List<Found> before) {
        takeHome();
        return aligner.align(store.words(earlier), minWords).stream()
                .filter(words -> notes != Notebook.NONE || !isKnown(words, crowded, before))
                .map(words -> new PairNote.Aligned(words, texts.place(earlier, words)))
                .toList();
    }

    private void takeHome() {
        if (!taken) {
            aligner.home(home);
            taken = true;
        }
    }

    /** The words in order that a retold sentence of the document of the last rank has kept. */
    Optional<Alignment> inOrder(int earlier, Rewrite rewrite) {
        takeHome();
        return aligner.inOrder(
                rewrite.homeFirst(), rewrite.homeEnd(), store.words(earlier), rewrite.otherFirst(), rewrite.otherEnd());
    }

    /**
     * Whether a passage tells nothing new: a crowded one of which most stands in an earlier document, any one of which
     * nearly all stands in an earlier document and many others.
     */
    private static boolean isKnown(Alignment alignment, boolean crowded, List<Found> found) {
        for (Found other : found) {
            int start = Math.max(alignment.homeStart(), other.alignment().homeStart());
            int end = Math.min(alignment.homeEnd(), other.alignment().homeEnd());
            double known = crowded ? MOST : other.crowded() ? NEARLY_ALL : 2;
            if (end - start >= known * alignment.homeLength()) {
                return true;
            }
        }
        return false;
    }
}
