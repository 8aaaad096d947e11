package dev.whence.reconcile.finding;

import dev.whence.claim.Measure;
import dev.whence.claim.Scope;
import dev.whence.claim.Status;
import dev.whence.quantity.Interval;
import dev.whence.reconcile.Finding;
import dev.whence.reconcile.FindingType;
import dev.whence.reconcile.Severity;
import dev.whence.reconcile.match.Account;
import dev.whence.reconcile.match.Figures;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Figures of different origins for one question that cannot both hold. A toll so far that is higher in a later report
 * has grown; figures that are about the same are no contradiction.
 */
final class Contradictions implements Check {
    private static final int MOST = 4;
    /** Figures that come this close are one figure told roundly. */
    private static final double CLOSE = 1.05;

    private static final Set<Measure> GROWING = EnumSet.of(
            Measure.KILLED,
            Measure.WOUNDED,
            Measure.CASUALTIES,
            Measure.DESTROYED,
            Measure.DAMAGED,
            Measure.CAPTURED,
            Measure.STRIKES,
            Measure.RESCUED,
            Measure.AFFECTED,
            Measure.DISPLACED);

    @Override
    public List<Finding> find(Matter matter) {
        List<Finding> findings = new ArrayList<>();
        for (Inquiry inquiry : matter.inquiries()) {
            List<Account> rivals = rivals(inquiry);
            if (rivals.size() > 1) {
                findings.add(matter.finding(
                        FindingType.CONTRADICTION,
                        Severity.HIGH,
                        rivals,
                        inquiry.question().label() + ": " + Wording.told(rivals, " or ")));
            }
        }
        return findings;
    }

    /** The last figure of each origin that stands against another's, at most four: the lowest and highest among them. */
    private static List<Account> rivals(Inquiry inquiry) {
        List<Account> latest = inquiry.byOrigin().stream()
                .flatMap(accounts -> latest(accounts).stream())
                .toList();
        Set<Account> rivals = new LinkedHashSet<>();
        for (Account a : latest) {
            for (Account b : latest) {
                if (a.index() < b.index() && contradict(a, b)) {
                    rivals.add(a);
                    rivals.add(b);
                }
            }
        }
        List<Account> ordered = new ArrayList<>(rivals);
        ordered.sort(Comparator.comparing(
                        (Account account) -> Figures.stated(account.claim().interval()))
                .thenComparing(Account::index));
        if (ordered.size() > MOST) {
            List<Account> few = new ArrayList<>(ordered.subList(0, MOST / 2));
            few.addAll(ordered.subList(ordered.size() - MOST / 2, ordered.size()));
            return few;
        }
        return ordered;
    }

    private static Optional<Account> latest(List<Account> accounts) {
        return accounts.stream()
                .filter(account -> account.claim().status() == Status.ASSERTED
                        || account.claim().status() == Status.ALLEGED
                        || account.claim().status() == Status.DERIVED)
                .reduce((first, second) -> isLater(second, first) ? second : first);
    }

    private static boolean isLater(Account second, Account first) {
        return Days.asOf(second).isEmpty()
                || Days.asOf(first).isEmpty()
                || !Days.asOf(second).get().isBefore(Days.asOf(first).get());
    }

    private static boolean contradict(Account a, Account b) {
        Interval first = a.claim().interval();
        Interval second = b.claim().interval();
        if (Figures.overlap(first, second) || Figures.ratio(first, second) <= CLOSE) {
            return false;
        }
        boolean vague = first.approximate() || second.approximate();
        return !(vague && Figures.ratio(first, second) <= 1.15) && !hasGrown(a, b);
    }

    private static boolean hasGrown(Account a, Account b) {
        Optional<LocalDate> first = Days.asOf(a);
        Optional<LocalDate> second = Days.asOf(b);
        if (first.isEmpty() || second.isEmpty() || first.equals(second) || !mayGrow(a)) {
            return false;
        }
        boolean inOrder = first.get().isBefore(second.get());
        BigDecimal before = Figures.stated((inOrder ? a : b).claim().interval());
        BigDecimal after = Figures.stated((inOrder ? b : a).claim().interval());
        return after.compareTo(before) > 0;
    }

    private static boolean mayGrow(Account account) {
        Scope scope = account.claim().scope();
        return GROWING.contains(account.claim().measure()) && scope != Scope.PERIOD && scope != Scope.RATE;
    }
}
