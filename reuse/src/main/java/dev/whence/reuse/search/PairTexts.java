package dev.whence.reuse.search;

import dev.whence.reuse.align.Alignment;
import dev.whence.reuse.notes.Place;
import dev.whence.reuse.passage.Document;
import dev.whence.reuse.passage.Library;
import dev.whence.reuse.passage.Match;
import dev.whence.reuse.rewrite.Rewrite;
import dev.whence.reuse.word.WordReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The texts of one later document and of the earlier ones that it is compared with, and the offsets of their words. Reads a
 * text only when it is needed: of what is known from notes, none is.
 */
final class PairTexts {
    private final Library library;
    private final WordReader from = new WordReader();
    private final WordReader to = new WordReader();
    private final Map<Integer, Document> earlier = new LinkedHashMap<>();
    private int laterNumber = -1;
    private Optional<Document> later = Optional.empty();
    private int inFrom = -1;

    PairTexts(Library library) {
        this.library = library;
    }

    /** Goes on to another later document. */
    void later(int number) {
        laterNumber = number;
        later = Optional.empty();
        earlier.clear();
        inFrom = -1;
    }

    Document later() {
        if (later.isEmpty()) {
            Document document = library.document(laterNumber);
            to.read(document.text());
            later = Optional.of(document);
        }
        return later.get();
    }

    Document earlier(int number) {
        return earlier.computeIfAbsent(number, library::document);
    }

    /** Where words that are alike lie in both texts. */
    Place place(int earlierNumber, Alignment words) {
        read(earlierNumber);
        return place(words.otherStart(), words.otherEnd(), words.homeStart(), words.homeEnd(), matches(words));
    }

    /** Where a sentence told anew lies in both texts. */
    Place place(int earlierNumber, Rewrite rewrite, Optional<Alignment> inOrder) {
        read(earlierNumber);
        return place(
                rewrite.otherFirst(),
                rewrite.otherEnd(),
                rewrite.homeFirst(),
                rewrite.homeEnd(),
                inOrder.map(this::matches).orElse(List.of()));
    }

    private void read(int earlierNumber) {
        later();
        if (inFrom != earlierNumber) {
            from.read(earlier(earlierNumber).text());
            inFrom = earlierNumber;
        }
    }

    private Place place(int otherFirst, int otherEnd, int homeFirst, int homeEnd, List<Match> matches) {
        return new Place(
                from.start(otherFirst), from.end(otherEnd - 1), to.start(homeFirst), to.end(homeEnd - 1), matches);
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
