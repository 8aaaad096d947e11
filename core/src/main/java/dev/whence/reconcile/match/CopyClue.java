package dev.whence.reconcile.match;

import dev.whence.report.ReportId;

/** Copied text: the same point of the same passage is the same question, another point of it is not. */
final class CopyClue implements Clue {
    private final Copies copies;
    private final Weights weights;

    CopyClue(Copies copies, Weights weights) {
        this.copies = copies;
        this.weights = weights;
    }

    @Override
    public double weight(Account a, Account b) {
        if (a.sameReport(b)) {
            return 0;
        }
        if (copies.between(a, b).isPresent()) {
            return weights.of("copy.same-point");
        }
        return copies.copied(a, reportOf(b)) || copies.copied(b, reportOf(a)) ? weights.of("copy.other-point") : 0;
    }

    private static ReportId reportOf(Account account) {
        return account.telling().report().id();
    }
}
