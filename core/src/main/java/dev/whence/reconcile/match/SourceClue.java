package dev.whence.reconcile.match;

import java.util.Set;

/** Who says it: one source that gives one figure to two reports speaks of one thing. */
final class SourceClue implements Clue {
    private final Weights weights;

    SourceClue(Weights weights) {
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

    private static boolean names(Account a, Account b) {
        Set<String> first = a.source();
        Set<String> second = b.source();
        return !first.isEmpty() && !second.isEmpty() && (Words.within(first, second) || Words.within(second, first));
    }
}
