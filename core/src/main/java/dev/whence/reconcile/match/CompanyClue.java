package dev.whence.reconcile.match;

import dev.whence.quantity.Interval;
import java.util.List;

/** The company: where 16 killed stand beside 27 wounded in both reports, it is the same event that they speak of. */
final class CompanyClue implements Clue {
    /** How far apart, in UTF-16 units, claims of a report still keep company: a long sentence or two. */
    private static final int NEAR = 300;

    private static final int MOST = 6;

    private final List<Account> accounts;
    private final Weights weights;

    CompanyClue(List<Account> accounts, Weights weights) {
        this.accounts = accounts;
        this.weights = weights;
    }

    @Override
    public double weight(Account a, Account b) {
        if (a.sameReport(b)) {
            return 0;
        }
        double weight = 0;
        for (int i = first(a); i < accounts.size() && near(a, accounts.get(i)); i++) {
            Account companion = accounts.get(i);
            if (companion.index() != a.index() && isCompanion(companion, a) && hasLike(companion, b)) {
                weight += Figures.significantDigits(companion.claim().interval()) > 1
                        ? weights.of("company.same")
                        : weights.of("company.same-digit");
            }
        }
        return Math.min(weight, 2);
    }

    private boolean hasLike(Account companion, Account b) {
        for (int i = first(b); i < accounts.size() && near(b, accounts.get(i)); i++) {
            Account other = accounts.get(i);
            Interval interval = other.claim().interval();
            if (other.index() != b.index()
                    && isCompanion(other, b)
                    && other.sameKind(companion)
                    && Figures.sameStated(interval, companion.claim().interval())) {
                return true;
            }
        }
        return false;
    }

    /** Another number, or another thing that it counts. */
    private static boolean isCompanion(Account other, Account account) {
        return !other.claim().number().equals(account.claim().number());
    }

    private int first(Account account) {
        int first = account.index();
        while (first > 0 && account.index() - first < MOST && near(account, accounts.get(first - 1))) {
            first--;
        }
        return first;
    }

    private static boolean near(Account account, Account other) {
        return account.sameReport(other)
                && Math.abs(account.index() - other.index()) <= MOST
                && account.distance(other) <= NEAR;
    }
}
