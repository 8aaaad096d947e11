package dev.whence.reconcile.match;

/** What did it: two killed by friendly fire are not two killed by a mine. */
final class CauseClue implements Clue {
    @Override
    public double weight(Account a, Account b) {
        if (a.cause().isEmpty() || b.cause().isEmpty()) {
            boolean one = a.cause().isEmpty() != b.cause().isEmpty();
            return one && a.claim().scope() != b.claim().scope() ? -0.4 : 0;
        }
        if (Words.within(a.cause(), b.cause()) || Words.within(b.cause(), a.cause())) {
            return 0.8;
        }
        return Words.shared(a.cause(), b.cause()) > 0 ? -0.3 : -0.8;
    }
}
