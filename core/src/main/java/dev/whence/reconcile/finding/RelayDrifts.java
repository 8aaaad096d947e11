package dev.whence.reconcile.finding;

import dev.whence.attribution.Link;
import dev.whence.attribution.SourceKind;
import dev.whence.claim.Scope;
import dev.whence.claim.Status;
import dev.whence.quantity.Interval;
import dev.whence.reconcile.Finding;
import dev.whence.reconcile.match.Account;
import dev.whence.reconcile.match.Copies;
import dev.whence.reconcile.match.Figures;
import dev.whence.reconcile.match.Who;
import dev.whence.reconcile.match.Words;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What changed on the way: a report that took text from another, or names the same source, has another figure, bound,
 * measure or source. */
final class RelayDrifts implements Check {
    /** In days: after so many nobody counts an event anew every day. */
    private static final int COUNTED = 7;

    private static final Words WORDS = Words.load();

    @Override
    public List<Finding> find(Matter matter) {
        Drifts drifts = new Drifts();
        for (Copies.Copy copy : matter.copies().all()) {
            copy.taken()
                    .ifPresent(taken -> inCopy(taken.from(), taken.to())
                            .ifPresent(what -> drifts.add(taken.from(), taken.to(), what)));
        }
        for (Inquiry inquiry : matter.inquiries()) {
            for (List<Account> origin : inquiry.byOrigin()) {
                retold(origin, drifts);
                Retellings.in(origin, matter, drifts);
            }
            miscited(inquiry, matter, drifts);
        }
        MovedFigures.in(matter, drifts);
        return drifts.findings(matter);
    }

    /** Two claims at one point of a copied passage. */
    private static Optional<String> inCopy(Account from, Account to) {
        if (from.claim().measure() != to.claim().measure()) {
            return Optional.of(from.claim().measure().label() + " has become "
                    + to.claim().measure().label());
        }
        if (!from.sameKind(to)) {
            return Optional.empty();
        }
        return figures(from, to).or(() -> people(from, to)).or(() -> sources(from, to));
    }

    /** "Soldiers have become militants": others are counted, by one figure. */
    private static Optional<String> people(Account from, Account to) {
        Who before = from.who();
        Who after = to.who();
        boolean others = before.isOnOtherSide(after);
        return others ? Optional.of(Wording.counted(from) + " have become " + Wording.counted(to)) : Optional.empty();
    }

    /** "About 20" has become 20, "at least 20" 20: the hedge counts as well. */
    static Optional<String> figures(Account from, Account to) {
        Interval before = from.claim().interval();
        Interval after = to.claim().interval();
        boolean same = before.low().equals(after.low())
                && before.high().equals(after.high())
                && before.lowExclusive() == after.lowExclusive()
                && !(before.approximate() && !after.approximate());
        return same ? Optional.empty() : Optional.of(Wording.figure(before) + " has become " + Wording.figure(after));
    }

    /** Another source is named, or none. */
    static Optional<String> sources(Account from, Account to) {
        Optional<Link> first = from.claim().attribution().originator();
        Optional<Link> second = to.claim().attribution().originator();
        if (first.isEmpty() || isNobody(first.get())) {
            return Optional.empty();
        }
        if (second.isEmpty() || isNobody(second.get())) {
            return Optional.of("“" + first.get().source() + "” is no longer named");
        }
        boolean named = to.claim().attribution().links().stream()
                .anyMatch(link -> alike(link.source(), first.get().source()));
        return named
                ? Optional.empty()
                : Optional.of("“" + first.get().source() + "” has become “"
                        + second.get().source() + "”");
    }

    private static boolean isNobody(Link link) {
        return link.kind() == SourceKind.UNSPECIFIED;
    }

    private static boolean alike(String a, String b) {
        Set<String> first = WORDS.content(a);
        Set<String> second = WORDS.content(b);
        return Words.shared(first, second) > 0 || first.isEmpty() || second.isEmpty();
    }

    /**
     * One source, told by several reports: the same number under another hedge. Where it is not known which was told first
     * it is the one that hedges: relays drop "at least" more often than they add it.
     */
    private static void retold(List<Account> origin, Drifts drifts) {
        for (int i = 1; i < origin.size(); i++) {
            Account later = origin.get(i);
            origin.subList(0, i).stream()
                    .filter(before -> !before.sameReport(later)
                            && isGiven(before)
                            && isGiven(later)
                            && Figures.sameStated(
                                    before.claim().interval(), later.claim().interval()))
                    .map(before -> isInOrder(before, later) ? new Pair(before, later) : new Pair(later, before))
                    .filter(pair -> figures(pair.from(), pair.to()).isPresent()
                            && !areOpposed(
                                    pair.from().claim().interval(),
                                    pair.to().claim().interval()))
                    .findFirst()
                    .ifPresent(pair -> drifts.add(
                            pair.from(),
                            pair.to(),
                            figures(pair.from(), pair.to()).orElseThrow()));
        }
    }

    /** "At least 200" and "not 200" are two that differ. */
    private static boolean areOpposed(Interval a, Interval b) {
        return a.low().isEmpty() && b.high().isEmpty()
                || a.high().isEmpty() && b.low().isEmpty();
    }

    private record Pair(Account from, Account to) {}

    private static boolean isInOrder(Account before, Account later) {
        return Days.mayFollow(before, later) || isBare(later.claim().interval());
    }

    private static boolean isBare(Interval interval) {
        return !interval.approximate() && interval.low().equals(interval.high());
    }

    private static boolean isGiven(Account account) {
        return account.claim().status() != Status.DENIED;
    }

    /** A report that names a source for a figure, where the source's own report was read and has another. */
    private static void miscited(Inquiry inquiry, Matter matter, Drifts drifts) {
        for (Account citing : inquiry.accounts()) {
            List<Account> own = inquiry.accounts().stream()
                    .filter(other ->
                            !other.sameReport(citing) && matter.voices().cites(citing, other))
                    .toList();
            boolean told = own.stream()
                    .anyMatch(other -> Figures.sameStated(
                            other.claim().interval(), citing.claim().interval()));
            if (!own.isEmpty() && !told && isGiven(citing) && !isLater(citing, own.get(own.size() - 1))) {
                Account first = own.get(0);
                drifts.add(
                        first,
                        citing,
                        Wording.figure(first.claim().interval()) + " of its own has become "
                                + Wording.figure(citing.claim().interval()));
            }
        }
    }

    /** Told after the source's own last report, of what changes by the day: the source may have said more since. */
    private static boolean isLater(Account citing, Account own) {
        Optional<Long> days =
                Days.asOf(citing).flatMap(day -> Days.asOf(own).map(before -> ChronoUnit.DAYS.between(before, day)));
        boolean over = citing.claim().scope() == Scope.INCIDENT && own.claim().scope() == Scope.INCIDENT;
        return days.map(after -> after > 0 && !(over && after > COUNTED)).orElse(true);
    }
}
