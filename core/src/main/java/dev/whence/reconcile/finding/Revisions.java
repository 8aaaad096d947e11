package dev.whence.reconcile.finding;

import dev.whence.claim.Measure;
import dev.whence.claim.Scope;
import dev.whence.claim.Status;
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

/** One source that changes its figure: a revision, or, where a toll so far falls, a falling cumulative. */
final class Revisions implements Check {
    private static final int MOST = 6;
    private static final Set<Measure> NEVER_FALLING =
            EnumSet.of(Measure.KILLED, Measure.WOUNDED, Measure.CASUALTIES, Measure.DESTROYED, Measure.DAMAGED);

    @Override
    public List<Finding> find(Matter matter) {
        List<Finding> findings = new ArrayList<>();
        for (Inquiry inquiry : matter.inquiries()) {
            for (List<Account> voice : matter.voices().of(inquiry.accounts())) {
                findings.addAll(of(voice, inquiry, matter));
            }
        }
        return findings;
    }

    private static List<Finding> of(List<Account> voice, Inquiry inquiry, Matter matter) {
        List<Account> steps = steps(voice, matter);
        List<Finding> findings = new ArrayList<>();
        List<Account> rising = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            if (i > 0 && falls(steps.get(i - 1), steps.get(i))) {
                findings.add(falling(steps.get(i - 1), steps.get(i), inquiry, matter));
            }
            rising.add(steps.get(i));
        }
        if (rising.size() > 1 && rising.size() - 1 > findings.size()) {
            List<Account> shown = rising.size() <= MOST ? rising : shortened(rising);
            findings.add(matter.finding(
                    FindingType.REVISION,
                    Severity.LOW,
                    shown,
                    inquiry.question().label() + ": " + Wording.told(shown, ", then ")));
        }
        return findings;
    }

    private static List<Account> shortened(List<Account> steps) {
        List<Account> few = new ArrayList<>(steps.subList(0, MOST - 2));
        few.addAll(steps.subList(steps.size() - 2, steps.size()));
        return few;
    }

    /** The first telling of each figure, in the order of the days that they hold for. */
    private static List<Account> steps(List<Account> voice, Matter matter) {
        List<Account> ordered = new ArrayList<>(voice.stream()
                .filter(account -> account.claim().status() == Status.ASSERTED
                        || account.claim().status() == Status.DERIVED)
                .filter(account -> !matter.voices().isOfNobody(account))
                .toList());
        ordered.sort(Comparator.comparing((Account account) ->
                        Days.asOf(account).map(LocalDate::toString).orElse(""))
                .thenComparing(account -> !account.isReplaced())
                .thenComparing(Account::index));
        List<Account> steps = new ArrayList<>();
        for (Account account : ordered) {
            if (steps.stream().noneMatch(step -> isTold(step, account))) {
                steps.add(account);
            }
        }
        return steps;
    }

    /** The same figure, or "three bodies and another", which are two of one telling. */
    private static boolean isTold(Account step, Account account) {
        boolean beside = step.sameSentence(account) && !step.isReplaced() && !account.isReplaced();
        return beside
                || Figures.sameStated(step.claim().interval(), account.claim().interval());
    }

    private static boolean falls(Account before, Account after) {
        boolean ordered = before.isReplaced() || isEarlier(before, after);
        Scope scope = after.claim().scope();
        return ordered
                && NEVER_FALLING.contains(after.claim().measure())
                && (scope == Scope.CUMULATIVE || scope == Scope.INCIDENT)
                && after.claim().interval().high().isPresent()
                && highest(after).compareTo(Figures.stated(before.claim().interval())) < 0;
    }

    private static boolean isEarlier(Account before, Account after) {
        Optional<LocalDate> first = Days.asOf(before);
        Optional<LocalDate> second = Days.asOf(after);
        return first.isPresent() && second.isPresent() && first.get().isBefore(second.get());
    }

    private static BigDecimal highest(Account account) {
        return account.claim().interval().high().orElse(BigDecimal.ZERO);
    }

    private static Finding falling(Account before, Account after, Inquiry inquiry, Matter matter) {
        return matter.finding(
                FindingType.FALLING_CUMULATIVE,
                Severity.HIGH,
                List.of(before, after),
                inquiry.question().label() + " falls from " + Wording.told(before) + " to " + Wording.told(after));
    }
}
