package dev.whence.reconcile.finding;

import dev.whence.claim.Status;
import dev.whence.reconcile.Finding;
import dev.whence.reconcile.FindingType;
import dev.whence.reconcile.Severity;
import dev.whence.reconcile.match.Account;
import dev.whence.reconcile.match.Figures;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A figure that one source gives and another denies. */
final class Denials implements Check {
    @Override
    public List<Finding> find(Matter matter) {
        List<Finding> findings = new ArrayList<>();
        for (Inquiry inquiry : matter.inquiries()) {
            for (Account denied : inquiry.accounts()) {
                if (denied.claim().status() == Status.DENIED) {
                    asserted(denied, inquiry)
                            .ifPresent(asserted -> findings.add(matter.finding(
                                    FindingType.CONTRADICTION,
                                    Severity.HIGH,
                                    List.of(asserted, denied),
                                    inquiry.question().label() + ": " + Wording.told(asserted) + " is denied in "
                                            + denied.telling().report().name())));
                }
            }
        }
        return findings;
    }

    /** Whoever gives the same figure, a source before a report that names nobody. */
    private static Optional<Account> asserted(Account denied, Inquiry inquiry) {
        List<Account> same = inquiry.accounts().stream()
                .filter(account -> isGiven(account)
                        && Figures.sameStated(
                                account.claim().interval(), denied.claim().interval()))
                .toList();
        return same.stream()
                .filter(account -> !account.claim().attribution().isEmpty() && !account.sameReport(denied))
                .findFirst()
                .or(() -> same.stream().findFirst());
    }

    private static boolean isGiven(Account account) {
        return account.claim().status() == Status.ASSERTED || account.claim().status() == Status.ALLEGED;
    }
}
