package dev.whence.reconcile.origin;

import dev.whence.claim.Status;
import dev.whence.reconcile.match.Account;
import dev.whence.reconcile.match.Figures;
import java.util.ArrayList;
import java.util.List;

/** Who vouches for each claim of a question, and which of them may be one. */
final class Sources {
    private final List<Account> accounts;
    private final Vouchers vouchers;
    private final Speakers speakers;
    private final Titles titles;
    private final List<Source> sources = new ArrayList<>();

    Sources(List<Account> accounts, Vouchers vouchers, Speakers speakers) {
        this.accounts = accounts;
        this.vouchers = vouchers;
        this.speakers = speakers;
        this.titles = new Titles(accounts);
        accounts.forEach(account -> sources.add(vouchers.of(account)));
    }

    Source get(int i) {
        return sources.get(i);
    }

    boolean isOne(int i, int j) {
        Source a = sources.get(i);
        Source b = sources.get(j);
        boolean one = a.isSame(b) || titles.areOne(a, i, b, j) || speakers.areOne(a, b);
        if (a.isAnyWitness() || b.isAnyWitness()) {
            return one && (accounts.get(i).sameReport(accounts.get(j)) || sameFigure(i, j));
        }
        return one;
    }

    /** Of a denial that names nobody who put the figure forward the source is who denies it. */
    boolean isDenierAlone(int i) {
        return accounts.get(i).claim().status() == Status.DENIED
                && accounts.get(i).claim().attribution().links().size() == 1;
    }

    /**
     * Sources with one figure that are named loosely: "radio" and "state radio". "Two witnesses" with an unusual figure may
     * be those whom another report names for it.
     */
    boolean isLikelyOne(int i, int j) {
        Source a = sources.get(i);
        Source b = sources.get(j);
        return a.isNamedWithin(b)
                || isUnusual(i) && (a.isAnyWitness() || b.isAnyWitness())
                || isUnusual(i) && a.sharesWord(b)
                || isLooselyNamed(i, j)
                || isLooselyNamed(j, i);
    }

    /** "the army", where the general staff's own report has the figure. */
    boolean isLooselyNamed(int i, int body) {
        return sources.get(i).isAnyOfficial() && countsItself(body);
    }

    /**
     * Whoever denies a figure did not tell it. A body that has an unusual figure after others has it from them; that two
     * bodies count two dead says nothing.
     */
    boolean namesNobody(int i) {
        return isRelay(i)
                || countsItself(i) && isUnusual(i)
                || accounts.get(i).claim().status() == Status.DENIED;
    }

    /** Names nobody, or nobody who could be asked, and is no body that counts itself. */
    boolean isRelay(int i) {
        return sources.get(i).own() && !countsItself(i);
    }

    /** A body's own report that names nobody. */
    boolean countsItself(int i) {
        return vouchers.countsItself(accounts.get(i));
    }

    boolean isUnusual(int i) {
        return Figures.significantDigits(accounts.get(i).claim().interval()) > 1;
    }

    boolean sameFigure(int i, int j) {
        return Figures.sameStated(
                accounts.get(i).claim().interval(), accounts.get(j).claim().interval());
    }
}
