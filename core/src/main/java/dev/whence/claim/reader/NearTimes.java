package dev.whence.claim.reader;

import dev.whence.language.Paragraph;
import dev.whence.language.Sentence;
import java.util.NavigableSet;
import java.util.OptionalInt;
import java.util.TreeSet;

/** Which named times come into question for a figure, by where they stand: never more than a few. */
final class NearTimes {
    private static final int MOST_OWN = 8;
    private static final int MOST_BEFORE = 5;
    private static final int MOST_OPENING = 3;
    private static final int MOST_BELOW = 2;
    private static final int PARAGRAPHS = 3;
    /** So many times are looked through for the heading. */
    private static final int HEADING = 40;

    private final NamedTimes named;
    private final int lead;

    /** @param lead index of the first paragraph of prose */
    NearTimes(NamedTimes named, int lead) {
        this.named = named;
        this.lead = lead;
    }

    /** Indices of those in the sentence, before it, above it, in the opening, and below a headline or lead. */
    NavigableSet<Integer> around(Sentence s) {
        NavigableSet<Integer> near = new TreeSet<>();
        int from = named.at(s.index());
        int below = named.at(s.index() + 1);
        for (int i = from; i < endOfOwn(s); i++) {
            near.add(i);
        }
        for (int i = from - 1; i >= Math.max(0, from - MOST_BEFORE); i--) {
            if (named.get(i).sentence().paragraph() >= s.paragraph() - PARAGRAPHS) {
                near.add(i);
            }
        }
        for (int i = 0; i < Math.min(MOST_OPENING, named.all().size()); i++) {
            if (named.get(i).sentence().paragraph() <= lead) {
                near.add(i);
            }
        }
        for (int i = below; s.paragraph() <= lead && i < Math.min(named.all().size(), below + MOST_BELOW); i++) {
            near.add(i);
        }
        heading(from).ifPresent(near::add);
        return near;
    }

    /** End of the times of a sentence that are looked at. */
    int endOfOwn(Sentence s) {
        return Math.min(named.at(s.index() + 1), named.at(s.index()) + MOST_OWN);
    }

    /** The time of facts in the figure's sentence that stands nearest to it. */
    OptionalInt nearest(TimeQuestion question) {
        OptionalInt best = OptionalInt.empty();
        int least = Integer.MAX_VALUE;
        Sentence s = question.sentence();
        for (int i = named.at(s.index()); i < endOfOwn(s); i++) {
            int far = question.figure().distance(named.get(i).expression());
            if (named.get(i).ofFacts() && far < least) {
                least = far;
                best = OptionalInt.of(i);
            }
        }
        return best;
    }

    private OptionalInt heading(int from) {
        for (int i = from - 1; i >= Math.max(0, from - HEADING); i--) {
            if (named.get(i).sentence().kind() == Paragraph.Kind.HEADING) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }
}
