package dev.whence.reconcile.finding;

import dev.whence.claim.ClaimId;
import dev.whence.reconcile.Finding;
import dev.whence.reconcile.FindingType;
import dev.whence.reconcile.Severity;
import dev.whence.reconcile.match.Account;
import dev.whence.reconcile.match.Figures;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * "4,486 thousand" where 4,486 is meant: thousands are written out already, and without the word the figure fits what
 * stands beside it or what another report has.
 */
public final class UnitSlips implements Check {
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    /** A number of four digits or more before the word: a writer of thousands would have put 4.5 thousand. */
    private static final Pattern TWICE =
            Pattern.compile("\\d{1,3}([,.\\u00a0\\u202f ’']\\d{3})+\\s+(thousand|k)\\b.*", Pattern.CASE_INSENSITIVE);

    private static final int NEAR = 500;

    @Override
    public List<Finding> find(Matter matter) {
        List<Finding> findings = new ArrayList<>();
        for (Account account : matter.accounts()) {
            if (TWICE.matcher(account.telling().number()).matches()) {
                fits(account, matter).ifPresent(findings::add);
            }
        }
        return findings;
    }

    /** The claims whose unit is in doubt. */
    public static Set<ClaimId> doubted(List<Account> accounts) {
        return accounts.stream()
                .filter(account -> TWICE.matcher(account.telling().number()).matches())
                .map(account -> account.telling().id())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Optional<Finding> fits(Account account, Matter matter) {
        BigDecimal meant = Figures.stated(account.claim().interval()).divide(THOUSAND);
        return elsewhere(account, meant, matter)
                .or(() -> inTheSum(account, meant, matter))
                .or(() -> Optional.of(alone(account, meant, matter)));
    }

    /** Another report has the figure without the word. */
    private static Optional<Finding> elsewhere(Account account, BigDecimal meant, Matter matter) {
        return matter.accounts().stream()
                .filter(other -> other.claim().measure() == account.claim().measure()
                        && Figures.stated(other.claim().interval()).compareTo(meant) == 0)
                .findFirst()
                .map(other -> matter.finding(
                        FindingType.UNIT_SLIP,
                        Severity.HIGH,
                        List.of(other, account),
                        account.telling().report().name() + " prints “"
                                + account.telling().number() + "”, "
                                + other.telling().report().name() + " has " + Wording.number(meant)));
    }

    /** With its neighbours it makes the sum that the report states. */
    private static Optional<Finding> inTheSum(Account account, BigDecimal meant, Matter matter) {
        List<Account> near = matter.sameReport(account).stream()
                .filter(other -> other.index() != account.index() && account.distance(other) <= NEAR)
                .toList();
        List<Account> parts = near.stream()
                .filter(other -> other.claim().measure() == account.claim().measure()
                        && other.claim().unit().equals(account.claim().unit())
                        && Figures.stated(other.claim().interval()).compareTo(meant) < 0)
                .toList();
        BigDecimal sum = parts.stream()
                .map(part -> Figures.stated(part.claim().interval()))
                .reduce(meant, BigDecimal::add);
        return near.stream()
                .filter(whole -> isClose(Figures.stated(whole.claim().interval()), sum))
                .findFirst()
                .map(whole -> matter.finding(
                        FindingType.UNIT_SLIP,
                        Severity.HIGH,
                        List.of(account),
                        "“" + account.telling().number() + "” against a stated total of "
                                + Wording.figure(whole.claim().interval()) + "; " + sum(meant, parts) + " = "
                                + Wording.number(sum) + " fits"));
    }

    private static String sum(BigDecimal meant, List<Account> parts) {
        return parts.stream()
                .map(part -> " + " + Wording.number(Figures.stated(part.claim().interval())))
                .collect(Collectors.joining("", Wording.number(meant), ""));
    }

    private static Finding alone(Account account, BigDecimal meant, Matter matter) {
        return matter.finding(
                FindingType.UNIT_SLIP,
                Severity.MEDIUM,
                List.of(account),
                "“" + account.telling().number() + "” names thousands twice: " + Wording.number(meant)
                        + " may be meant");
    }

    private static boolean isClose(BigDecimal stated, BigDecimal sum) {
        return stated.subtract(sum).abs().multiply(BigDecimal.valueOf(50)).compareTo(stated) <= 0;
    }
}
