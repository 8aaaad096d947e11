package dev.whence.reconcile.finding;

import dev.whence.reconcile.Finding;
import dev.whence.reconcile.FindingType;
import dev.whence.reconcile.Severity;
import dev.whence.reconcile.match.Account;
import dev.whence.reconcile.match.Figures;
import dev.whence.report.ReportId;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Figures that look rival and count something else: special forces in one report, all soldiers in another. Said so that
 * nobody takes them for a contradiction.
 */
final class NotComparable implements Check {
    /** A part that is so many times smaller than its whole does not look like a rival; nor do seven officers of eleven. */
    private static final double RIVAL = 4;

    @Override
    public List<Finding> find(Matter matter) {
        List<Finding> findings = new ArrayList<>(matter.inParts((part, whole) -> rivals(part, whole, matter)));
        matter.inquiries().forEach(inquiry -> findings.addAll(limited(inquiry, matter)));
        return findings;
    }

    /** "The ministry counts only bodies", beside another's figure for all dead; one finding for each report that says so. */
    private static List<Finding> limited(Inquiry inquiry, Matter matter) {
        List<Finding> findings = new ArrayList<>();
        Set<ReportId> said = new HashSet<>();
        for (Account account : inquiry.accounts()) {
            if (Limits.load().isLimited(account)
                    && said.add(account.telling().report().id())) {
                other(account, inquiry, matter)
                        .ifPresent(rival -> findings.add(matter.finding(
                                FindingType.NOT_COMPARABLE,
                                Severity.LOW,
                                List.of(account, rival),
                                Wording.told(account) + " and " + Wording.told(rival)
                                        + " do not count the same: the report says what is left out")));
            }
        }
        return findings;
    }

    /** Another source's figure in the same report, the nearest. */
    private static Optional<Account> other(Account account, Inquiry inquiry, Matter matter) {
        return inquiry.accounts().stream()
                .filter(one -> one.sameReport(account)
                        && !Figures.sameStated(
                                one.claim().interval(), account.claim().interval())
                        && !matter.voices().areOne(one, account))
                .min(Comparator.comparingInt(account::distance));
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
        boolean few = Figures.stated(a.claim().interval()).compareTo(BigDecimal.TEN) < 0;
        return !few && ratio > 1.05 && ratio <= RIVAL;
    }
}
