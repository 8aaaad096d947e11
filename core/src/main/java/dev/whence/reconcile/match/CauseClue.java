package dev.whence.reconcile.match;

/** What did it: two killed by friendly fire are not two killed by a mine. */
final class CauseClue implements Clue {
    private final Weights weights;

    CauseClue(Weights weights) {
        this.weights = weights;
    }

    @Override
    public double weight(Account a, Account b) {
        if (a.cause().isEmpty() || b.cause().isEmpty()) {
            boolean one = a.cause().isEmpty() != b.cause().isEmpty();
            return one && a.claim().scope() != b.claim().scope() ? weights.of("cause.one") : 0;
        }
        if (Words.within(a.cause(), b.cause()) || Words.within(b.cause(), a.cause())) {
            return weights.of("cause.same");
        }
        return Words.shared(a.cause(), b.cause()) > 0 ? weights.of("cause.like") : weights.of("cause.other");
    }
}
