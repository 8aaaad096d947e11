package dev.whence.reconcile.match;

import dev.whence.attribution.Link;
import java.util.Optional;

/** Who says it: one source that gives one figure to two reports speaks of one thing. */
final class SourceClue implements Clue {
    private final Words words;
    private final Weights weights;

    SourceClue(Words words, Weights weights) {
        this.words = words;
        this.weights = weights;
    }

    @Override
    public double weight(Account a, Account b) {
        if (a.sameReport(b)
                || !Figures.sameStated(a.claim().interval(), b.claim().interval())) {
            return 0;
        }
        return names(a, b) ? weights.of("source.same") : 0;
    }

    private boolean names(Account a, Account b) {
        Optional<Link> first = a.claim().attribution().originator();
        Optional<Link> second = b.claim().attribution().originator();
        String one = first.map(Link::source).orElse(a.telling().report().outletOrName());
        String other = second.map(Link::source).orElse(b.telling().report().outletOrName());
        var x = words.content(one);
        var y = words.content(other);
        return !x.isEmpty() && !y.isEmpty() && (Words.within(x, y) || Words.within(y, x));
    }
}
