package dev.whence.reconcile.finding;

import dev.whence.claim.Scope;
import dev.whence.reconcile.Finding;
import dev.whence.reconcile.FindingType;
import dev.whence.reconcile.Severity;
import dev.whence.reconcile.match.Account;
import dev.whence.reconcile.match.Figures;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A running total that does not go on from the day before: 2,379 and 10 more are not 2,391. */
final class RunningTotals implements Check {
    @Override
    public List<Finding> find(Matter matter) {
        List<Finding> findings = new ArrayList<>();
        for (Inquiry inquiry : matter.inquiries()) {
            for (List<Account> origin : inquiry.byOrigin()) {
                for (Account total : origin) {
                    increment(total, matter)
                            .ifPresent(added -> dayBefore(total, origin)
                                    .flatMap(before -> broken(before, added, total, matter))
                                    .ifPresent(findings::add));
                }
            }
        }
        return findings;
    }

    /** The smaller figure beside a total, in the same item: "(+10)". */
    private static Optional<Account> increment(Account total, Matter matter) {
        if (total.claim().scope() != Scope.CUMULATIVE) {
            return Optional.empty();
        }
        return matter.sameReport(total).stream()
                .filter(other -> other.claim().scope() == Scope.PERIOD
                        && other.sameKind(total)
                        && other.claim()
                                .evidence()
                                .sentence()
                                .equals(total.claim().evidence().sentence())
                        && other.claim().number().start()
                                > total.claim().number().start()
                        && other.claim().number().start()
                                        - total.claim().number().end()
                                <= 40
                        && Figures.stated(other.claim().interval())
                                        .compareTo(Figures.stated(total.claim().interval()))
                                < 0)
                .findFirst();
    }

    private static Optional<Account> dayBefore(Account total, List<Account> origin) {
        Optional<LocalDate> day = Days.asOf(total);
        return day.flatMap(now -> origin.stream()
                .filter(other -> other.claim().scope() == Scope.CUMULATIVE
                        && !other.sameReport(total)
                        && Days.asOf(other)
                                .filter(before -> ChronoUnit.DAYS.between(before, now) == 1)
                                .isPresent())
                .findFirst());
    }

    private static Optional<Finding> broken(Account before, Account added, Account total, Matter matter) {
        BigDecimal old = Figures.stated(before.claim().interval());
        BigDecimal more = Figures.stated(added.claim().interval());
        BigDecimal now = Figures.stated(total.claim().interval());
        BigDecimal sum = old.add(more);
        if (sum.compareTo(now) == 0) {
            return Optional.empty();
        }
        boolean fell = now.compareTo(old) < 0;
        String what = Wording.number(old) + " (" + before.telling().report().name() + ") and "
                + Wording.number(more) + " more are " + Wording.number(sum) + "; "
                + total.telling().report().name() + " says " + Wording.number(now);
        return Optional.of(matter.finding(
                fell ? FindingType.FALLING_CUMULATIVE : FindingType.ARITHMETIC,
                Severity.HIGH,
                List.of(before, total, added),
                what));
    }
}
