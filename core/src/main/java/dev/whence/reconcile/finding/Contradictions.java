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

    /** The origin of most claims first: what most reports say is what the others stand against. */
    private static final Comparator<List<Account>> MOST_TOLD = Comparator.comparing(
                    (List<Account> origin) -> -origin.stream()
                            .map(account -> account.telling().report().id())
                            .distinct()
                            .count())
            .thenComparing(origin -> -origin.size())
            .thenComparing(origin -> origin.get(0).index());

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
            List<List<Account>> origins = inquiry.byOrigin().stream()
                    .map(Contradictions::figures)
                    .filter(figures -> !figures.isEmpty())
                    .sorted(MOST_TOLD)
                    .toList();
            for (int i = 1; i < origins.size(); i++) {
                List<Account> rivals = rivals(origins.get(0), origins.get(i));
                if (rivals.size() > 1) {
                    findings.add(matter.finding(
                            FindingType.CONTRADICTION,
                            Severity.HIGH,
                            rivals,
                            inquiry.question().label() + ": " + Wording.told(rivals, " or ")));
                }
            }
        }
        return findings;
    }

    /** What an origin puts forward. */
    private static List<Account> figures(List<Account> origin) {
        return origin.stream()
                .filter(account -> account.claim().status() == Status.ASSERTED
                        || account.claim().status() == Status.ALLEGED
                        || account.claim().status() == Status.DERIVED)
                .toList();
    }

    /** The first figures of each that cannot both hold, at most two of a side. */
    private static List<Account> rivals(List<Account> hub, List<Account> other) {
        List<Account> first = new ArrayList<>();
        List<Account> second = new ArrayList<>();
        for (Account a : hub) {
            for (Account b : other) {
                if (contradict(a, b) && !excused(a, hub, b, other)) {
                    add(first, a);
                    add(second, b);
                }
            }
        }
        first.addAll(second);
        return first;
    }

    private static void add(List<Account> side, Account account) {
        boolean told = side.stream()
                .anyMatch(before -> Figures.sameStated(
                        before.claim().interval(), account.claim().interval()));
        if (!told && side.size() < MOST / 2) {
            side.add(account);
        }
    }

    /** A figure that its origin had replaced when the other's was told, or that agrees with another of its. */
    private static boolean excused(Account a, List<Account> hub, Account b, List<Account> other) {
        return isReplaced(a, hub, b) || isReplaced(b, other, a);
    }

    private static boolean isReplaced(Account figure, List<Account> origin, Account rival) {
        return origin.stream()
                .anyMatch(later -> later.index() != figure.index()
                        && !contradict(later, rival)
                        && isLater(later, figure)
                        && !Figures.sameStated(
                                later.claim().interval(), figure.claim().interval()));
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
