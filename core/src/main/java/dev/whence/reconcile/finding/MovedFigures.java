package dev.whence.reconcile.finding;

import dev.whence.claim.Status;
import dev.whence.reconcile.match.Account;
import dev.whence.reconcile.match.Figures;
import dev.whence.reconcile.match.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One source's unusual figure that another report tells of something else: the party's 312 detained members have become 312
 * who disappeared, the 57 dead of the bridge the dead of the whole town.
 */
final class MovedFigures {
    /** So many claims with one figure are held against each other; more share it by chance. */
    private static final int MOST = 60;

    private MovedFigures() {}

    static void in(Matter matter, Drifts drifts) {
        Map<String, List<Account>> byFigure = new LinkedHashMap<>();
        for (Account account : matter.accounts()) {
            if (Figures.significantDigits(account.claim().interval()) > 1
                    && account.claim().status() != Status.DENIED
                    && !Figures.isRange(account.claim().interval())) {
                byFigure.computeIfAbsent(
                                account.unit()
                                        + Figures.stated(account.claim().interval())
                                                .toPlainString(),
                                k -> new ArrayList<>())
                        .add(account);
            }
        }
        byFigure.values().stream().filter(same -> same.size() <= MOST).forEach(same -> among(same, matter, drifts));
    }

    private static void among(List<Account> same, Matter matter, Drifts drifts) {
        for (int j = 1; j < same.size(); j++) {
            Account later = same.get(j);
            same.subList(0, j).stream()
                    .filter(before -> isMoved(before, later, same, matter))
                    .findFirst()
                    .ifPresent(before -> drifts.add(before, later, moved(before, later, matter)));
        }
    }

    private static boolean isMoved(Account before, Account later, List<Account> same, Matter matter) {
        return !before.sameReport(later)
                && !matter.voices().isOwn(later)
                && Days.mayFollow(before, later)
                && !matter.sameQuestion(before, later)
                && mayBeOnePlace(before, later)
                && matter.voices().areOne(before, later)
                && same.stream().noneMatch(other -> tellsBoth(other, before, later, matter));
    }

    private static boolean mayBeOnePlace(Account a, Account b) {
        return a.place().isEmpty() || b.place().isEmpty() || Words.shared(a.place(), b.place()) > 0;
    }

    /** The later report has the earlier's figure in its place, too, or the earlier the later's. */
    private static boolean tellsBoth(Account other, Account before, Account later, Matter matter) {
        return other.sameReport(later) && matter.sameQuestion(other, before)
                || other.sameReport(before) && matter.sameQuestion(other, later);
    }

    private static String moved(Account before, Account later, Matter matter) {
        if (before.claim().measure() != later.claim().measure()) {
            return before.claim().measure().label() + " has become "
                    + later.claim().measure().label();
        }
        return "“" + label(before, matter) + "” has become “" + label(later, matter) + "”";
    }

    private static String label(Account account, Matter matter) {
        return matter.inquiry(account)
                .map(inquiry -> inquiry.question().label())
                .orElseGet(() -> Wording.counted(account));
    }
}
