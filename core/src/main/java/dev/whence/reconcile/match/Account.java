package dev.whence.reconcile.match;

import dev.whence.claim.Claim;
import dev.whence.reconcile.Telling;
import java.util.OptionalLong;
import java.util.Set;

/**
 * A telling made ready to be compared.
 *
 * @param index its place among all accounts, in the order of {@link Telling#IN_ORDER}
 * @param unit one word for units that mean the same
 * @param place the words of its place
 * @param narrow of "Ucro sector, Ayacucho District" the words of the sector
 * @param cause the words of its cause
 * @param eventDay the first day of its window, where that is no longer than a few days; in days since 1970
 * @param source the words of whoever stands first in its chain, or of the report's outlet
 */
public record Account(
        int index,
        Telling telling,
        String unit,
        Who who,
        Set<String> place,
        Set<String> narrow,
        Set<String> cause,
        Set<String> source,
        OptionalLong eventDay) {

    /** So many UTF-16 units before a number are looked at. */
    private static final int BEFORE = 30;
    /** As far apart, in UTF-16 units, stand a figure and the one that it replaced. */
    private static final int NEAR = 400;

    @Override
    public boolean equals(Object other) {
        return other instanceof Account account && account.telling.id().equals(telling.id());
    }

    @Override
    public int hashCode() {
        return index;
    }

    /** The same with another reading of the same claim, whose words are the same. */
    public Account retold(Telling other) {
        return new Account(index, other, unit, who, place, narrow, cause, source, eventDay);
    }

    public Claim claim() {
        return telling.claim();
    }

    /** Whose they are that are counted. */
    public Set<String> names() {
        return who.names();
    }

    public boolean sameReport(Account other) {
        return telling.report().id().equals(other.telling.report().id());
    }

    public boolean sameSentence(Account other) {
        return sameReport(other)
                && claim().evidence()
                        .sentence()
                        .overlaps(other.claim().evidence().sentence());
    }

    /** Figures of another measure or unit never answer the same question. */
    public boolean sameKind(Account other) {
        return claim().measure() == other.claim().measure() && unit.equals(other.unit);
    }

    /** How far apart the numbers of two claims of one report begin, in UTF-16 units. */
    public int distance(Account other) {
        return Math.abs(claim().number().start() - other.claim().number().start());
    }

    /** As near in one report as a figure and the one that it replaced. */
    public boolean standsBeside(Account other) {
        return sameReport(other) && distance(other) <= NEAR;
    }

    /** "The toll rose from 14", "earlier 17": the words before the number say that another has replaced it. */
    public boolean isReplaced() {
        int number = claim().number().start() - claim().evidence().sentence().start();
        String quote = telling.quote();
        return number > 0
                && number <= quote.length()
                && Words.load().sayOld(quote.substring(Math.max(0, number - BEFORE), number));
    }
}
