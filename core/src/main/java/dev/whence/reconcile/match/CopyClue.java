package dev.whence.reconcile.match;

import dev.whence.report.ReportId;

/** Copied text: the same point of the same passage is the same question, another point of it is not. */
final class CopyClue implements Clue {
    private final Copies copies;

    CopyClue(Copies copies) {
        this.copies = copies;
    }

    @Override
    public double weight(Account a, Account b) {
        if (a.sameReport(b)) {
            return 0;
        }
        if (copies.between(a, b).isPresent()) {
            return 5;
        }
        return copies.copied(a, reportOf(b)) || copies.copied(b, reportOf(a)) ? -1 : 0;
    }

    private static ReportId reportOf(Account account) {
        return account.telling().report().id();
    }
}
