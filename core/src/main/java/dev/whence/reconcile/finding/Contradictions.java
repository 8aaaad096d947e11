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
import java.time.temporal.ChronoUnit;
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
    /** Figures that come this close are one figure told roundly; "more than 200" and 200 are one, too. */
    private static final double CLOSE = 1.05;

    /** In days: after so many the toll of an event does not grow by itself. */
    private static final int COUNTED = 2;

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

    /** Each is held against each; of more than these a reader takes in the most told, and time does not run out. */
    private static final int MOST_ORIGINS = 200;

    @Override
    public List<Finding> find(Matter matter) {
        List<Finding> findings = new ArrayList<>();
        for (Inquiry inquiry : matter.inquiries()) {
            List<List<Account>> origins = inquiry.byOrigin().stream()
                    .map(Contradictions::figures)
                    .filter(figures -> !figures.isEmpty())
                    .sorted(MOST_TOLD)
                    .limit(MOST_ORIGINS)
                    .toList();
            for (List<Account> rivals : new Rivals(origins).sets()) {
                findings.add(matter.finding(
                        FindingType.CONTRADICTION,
                        Severity.HIGH,
                        rivals,
                        inquiry.question().label() + ": " + Wording.told(rivals, " or ")));
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

    /** Whether two figures of different origins cannot both hold. */
    static boolean contradict(Account a, Account b) {
        Interval first = a.claim().interval();
        Interval second = b.claim().interval();
        boolean oneNumber = Figures.stated(first).compareTo(Figures.stated(second)) == 0;
        if (oneNumber
                || Figures.overlap(first, second)
                || Figures.ratio(first, second) <= CLOSE
                || Limits.load().tellApart(a, b)) {
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
        boolean over = a.claim().scope() == Scope.INCIDENT && b.claim().scope() == Scope.INCIDENT;
        if (over && Math.abs(ChronoUnit.DAYS.between(first.get(), second.get())) > COUNTED) {
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
