package dev.whence.reconcile.finding;

import dev.whence.claim.Status;
import dev.whence.reconcile.Finding;
import dev.whence.reconcile.FindingType;
import dev.whence.reconcile.Severity;
import dev.whence.reconcile.match.Account;
import dev.whence.reconcile.match.Figures;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** A part that is larger than the whole it is a part of, in one report or on one day. */
final class Subsets implements Check {
    @Override
    public List<Finding> find(Matter matter) {
        return matter.inParts((part, whole) -> exceeding(part, whole, matter));
    }

    private static Optional<Finding> exceeding(Inquiry part, Inquiry whole, Matter matter) {
        for (Account small : part.accounts()) {
            for (Account large : whole.accounts()) {
                if (isAsserted(small) && isAsserted(large) && together(small, large) && exceeds(small, large)) {
                    return Optional.of(matter.finding(
                            FindingType.SUBSET_EXCEEDS_WHOLE,
                            Severity.HIGH,
                            List.of(small, large),
                            part.question().label() + ": " + Wording.told(small) + " is more than the whole, "
                                    + whole.question().label() + ": " + Wording.told(large)));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isAsserted(Account account) {
        return account.claim().status() == Status.ASSERTED || account.claim().status() == Status.ALLEGED;
    }

    private static boolean together(Account a, Account b) {
        return a.sameReport(b) || Days.asOf(a).isPresent() && Days.asOf(a).equals(Days.asOf(b));
    }

    private static boolean exceeds(Account part, Account whole) {
        Optional<BigDecimal> high = whole.claim().interval().high();
        return high.isPresent()
                && part.claim().interval().low().isPresent()
                && Figures.stated(part.claim().interval()).compareTo(high.get()) > 0;
    }
}
