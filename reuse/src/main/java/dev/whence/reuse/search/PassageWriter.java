package dev.whence.reuse.search;

import dev.whence.reuse.align.Alignment;
import dev.whence.reuse.passage.Direction;
import dev.whence.reuse.passage.Document;
import dev.whence.reuse.passage.Kind;
import dev.whence.reuse.passage.Match;
import dev.whence.reuse.passage.Passage;
import dev.whence.reuse.passage.Span;
import dev.whence.reuse.word.WordReader;
import java.util.ArrayList;
import java.util.List;

/** Turns alignments into passages with offsets: reads the two texts again to know where their words stand. */
final class PassageWriter {
    private final List<Document> documents;
    private final Comparison comparison;
    private final WordReader from = new WordReader();
    private final WordReader to = new WordReader();

    PassageWriter(List<Document> documents, Comparison comparison) {
        this.documents = documents;
        this.comparison = comparison;
    }

    List<Passage> passages(int firstPair) {
        List<Found> found = comparison.from(firstPair);
        List<Passage> passages = new ArrayList<>(found.size());
        int earlier = -1;
        int later = -1;
        for (Found one : found) {
            if (one.later() != later) {
                later = one.later();
                to.read(documents.get(later).text());
            }
            if (one.earlier() != earlier) {
                earlier = one.earlier();
                from.read(documents.get(earlier).text());
            }
            passages.add(passage(documents.get(earlier), documents.get(later), one));
        }
        return passages;
    }

    private Passage passage(Document earlier, Document later, Found found) {
        Alignment words = found.alignment();
        double similarity = words.similarity();
        Kind kind = !found.copy()
                ? Kind.BOILERPLATE
                : similarity >= 0.97 ? Kind.VERBATIM : similarity >= 0.5 ? Kind.EDITED : Kind.REWRITTEN;
        return new Passage(
                new Span(earlier.id(), from.start(words.otherStart()), from.end(words.otherEnd() - 1)),
                new Span(later.id(), to.start(words.homeStart()), to.end(words.homeEnd() - 1)),
                kind,
                similarity,
                new Direction(Direction.Flow.UNKNOWN, ""),
                matches(words));
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
