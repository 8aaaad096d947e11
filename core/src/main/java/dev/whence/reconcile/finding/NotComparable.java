package dev.whence.reconcile.finding;

import dev.whence.reconcile.Finding;
import dev.whence.reconcile.FindingType;
import dev.whence.reconcile.Severity;
import dev.whence.reconcile.match.Account;
import dev.whence.reconcile.match.Figures;
import java.util.List;
import java.util.Optional;

/**
 * Figures that look rival and count something else: special forces in one report, all soldiers in another. Said so that
 * nobody takes them for a contradiction.
 */
final class NotComparable implements Check {
    /** A part that is so many times smaller than its whole does not look like a rival. */
    private static final double RIVAL = 4;

    @Override
    public List<Finding> find(Matter matter) {
        return matter.inParts((part, whole) -> rivals(part, whole, matter));
    }

    private static Optional<Finding> rivals(Inquiry part, Inquiry whole, Matter matter) {
        for (Account small : part.accounts()) {
            for (Account large : whole.accounts()) {
                if (!small.sameReport(large) && isBreakdown(small) && looksRival(small, large)) {
                    return Optional.of(matter.finding(
                            FindingType.NOT_COMPARABLE,
                            Severity.LOW,
                            List.of(small, large),
                            Wording.told(small) + " counts "
                                    + part.question().population().orElse("others")
                                    + ", " + Wording.told(large) + " counts "
                                    + whole.question().population().orElse("all")
                                    + ": a part and its whole can both hold"));
                }
            }
        }
        return Optional.empty();
    }

    /** Women and children are told as a part; special forces may be taken for all. */
    private static boolean isBreakdown(Account account) {
        return !account.who().isBySexOrAge();
    }

    private static boolean looksRival(Account a, Account b) {
        double ratio = Figures.ratio(a.claim().interval(), b.claim().interval());
        return ratio > 1.05 && ratio <= RIVAL;
    }
}
