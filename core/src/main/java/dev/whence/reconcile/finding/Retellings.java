package dev.whence.reconcile.finding;

import dev.whence.reconcile.match.Account;
import dev.whence.reconcile.match.Figures;
import java.util.Comparator;
import java.util.List;

/**
 * What a report that took text from another made of its figures elsewhere than at the copied words: nine neighbours have
 * become nineteen, the survivors' 58 what the rebels admit.
 */
final class Retellings {
    /** What is more times larger or smaller was not made of it. */
    private static final double MADE = 2.5;

    private Retellings() {}

    /** @param origin the claims of one origin in the order they were told */
    static void in(List<Account> origin, Matter matter, Drifts drifts) {
        for (int i = 1; i < origin.size(); i++) {
            Account later = origin.get(i);
            List<Account> before = origin.subList(0, i).stream()
                    .filter(one -> matter.copies().linked(one, later)
                            && isOfAnotherOutlet(one, later)
                            && Days.mayFollow(one, later))
                    .toList();
            changed(later, before, origin, matter, drifts);
            renamed(later, before, matter, drifts);
        }
    }

    private static boolean isOfAnotherOutlet(Account a, Account b) {
        return !a.telling().report().outletOrName().equals(b.telling().report().outletOrName());
    }

    /** Whoever names nobody has no figure of its own. */
    private static void changed(
            Account later, List<Account> before, List<Account> origin, Matter matter, Drifts drifts) {
        boolean told = origin.stream()
                .anyMatch(other -> !other.sameReport(later)
                        && Figures.sameStated(
                                other.claim().interval(), later.claim().interval()));
        if (told
                || Figures.isRange(later.claim().interval())
                || !later.claim().attribution().isEmpty()
                || matter.voices().countsItself(later)) {
            return;
        }
        before.stream()
                .min(Comparator.comparing(one ->
                        Figures.ratio(one.claim().interval(), later.claim().interval())))
                .filter(one -> Contradictions.contradict(one, later)
                        && Figures.ratio(one.claim().interval(), later.claim().interval()) <= MADE
                        && !matter.isToldElsewhere(later))
                .ifPresent(one -> drifts.add(
                        one,
                        later,
                        Wording.figure(one.claim().interval()) + " has become "
                                + Wording.figure(later.claim().interval())));
    }

    private static void renamed(Account later, List<Account> before, Matter matter, Drifts drifts) {
        if (later.claim().attribution().isEmpty()
                || Figures.significantDigits(later.claim().interval()) < 2
                || before.stream()
                        .anyMatch(one -> matter.voices().areOne(one, later)
                                || matter.voices().cites(later, one))) {
            return;
        }
        before.stream()
                .filter(one ->
                        Figures.sameStated(one.claim().interval(), later.claim().interval()))
                .findFirst()
                .ifPresent(one -> RelayDrifts.sources(one, later).ifPresent(what -> drifts.add(one, later, what)));
    }
}
