package dev.whence.reconcile.finding;

import dev.whence.attribution.Link;
import dev.whence.attribution.SourceKind;
import dev.whence.claim.Scope;
import dev.whence.quantity.Interval;
import dev.whence.reconcile.Finding;
import dev.whence.reconcile.FindingType;
import dev.whence.reconcile.Severity;
import dev.whence.reconcile.match.Account;
import dev.whence.reconcile.match.Copies;
import dev.whence.reconcile.match.Figures;
import dev.whence.reconcile.match.Who;
import dev.whence.reconcile.match.Words;
import dev.whence.reconcile.origin.Voices;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What changed on the way: a report that took text from another, or names the same source, has another figure, bound,
 * measure or source. */
final class RelayDrifts implements Check {
    private static final int MOST = 4;
    private static final Words WORDS = Words.load();
    private static final Voices VOICES = new Voices();

    @Override
    public List<Finding> find(Matter matter) {
        Map<Account, List<Drift>> drifts = new LinkedHashMap<>();
        for (Copies.Copy copy : matter.copies().all()) {
            copy.taken()
                    .ifPresent(taken -> inCopy(taken.from(), taken.to())
                            .ifPresent(what -> add(drifts, new Drift(taken.from(), taken.to(), what))));
        }
        for (Inquiry inquiry : matter.inquiries()) {
            inquiry.byOrigin().forEach(origin -> retold(origin, drifts));
            miscited(inquiry, drifts);
        }
        List<Finding> findings = new ArrayList<>();
        drifts.forEach((first, list) -> findings.add(finding(first, list, matter)));
        return findings;
    }

    private record Drift(Account from, Account to, String what) {}

    private static void add(Map<Account, List<Drift>> drifts, Drift drift) {
        List<Drift> list = drifts.computeIfAbsent(drift.from(), k -> new ArrayList<>());
        if (list.stream().noneMatch(other -> other.to().equals(drift.to()))) {
            list.add(drift);
        }
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

    private static Optional<String> figures(Account from, Account to) {
        Interval before = from.claim().interval();
        Interval after = to.claim().interval();
        boolean same = before.low().equals(after.low())
                && before.high().equals(after.high())
                && before.lowExclusive() == after.lowExclusive();
        return same ? Optional.empty() : Optional.of(Wording.figure(before) + " has become " + Wording.figure(after));
    }

    private static Optional<String> sources(Account from, Account to) {
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

    /** One source, told by several reports: the same number under another hedge. */
    private static void retold(List<Account> origin, Map<Account, List<Drift>> drifts) {
        for (int i = 1; i < origin.size(); i++) {
            Account later = origin.get(i);
            origin.subList(0, i).stream()
                    .filter(before -> !before.sameReport(later)
                            && Figures.sameStated(
                                    before.claim().interval(), later.claim().interval())
                            && figures(before, later).isPresent())
                    .findFirst()
                    .ifPresent(before -> add(
                            drifts,
                            new Drift(before, later, figures(before, later).orElseThrow())));
        }
    }

    /** A report that names a source for a figure, where the source's own report was read and has another. */
    private static void miscited(Inquiry inquiry, Map<Account, List<Drift>> drifts) {
        for (Account citing : inquiry.accounts()) {
            List<Account> own = inquiry.accounts().stream()
                    .filter(other -> !other.sameReport(citing) && VOICES.cites(citing, other))
                    .toList();
            boolean told = own.stream()
                    .anyMatch(other -> Figures.sameStated(
                            other.claim().interval(), citing.claim().interval()));
            if (!own.isEmpty() && !told && !isLater(citing, own.get(own.size() - 1))) {
                Account first = own.get(0);
                add(
                        drifts,
                        new Drift(
                                first,
                                citing,
                                Wording.figure(first.claim().interval()) + " of its own has become "
                                        + Wording.figure(citing.claim().interval())));
            }
        }
    }

    /** Told after the source's own last report, of what changes by the day: the source may have said more since. */
    private static boolean isLater(Account citing, Account own) {
        boolean changes =
                citing.claim().scope() != Scope.INCIDENT || own.claim().scope() != Scope.INCIDENT;
        return changes
                && Days.asOf(citing)
                        .flatMap(day -> Days.asOf(own).map(before -> before.isBefore(day)))
                        .orElse(true);
    }

    private static Finding finding(Account first, List<Drift> drifts, Matter matter) {
        List<Drift> shown = drifts.stream().limit(MOST).toList();
        List<Account> claims = new ArrayList<>(List.of(first));
        List<String> words = new ArrayList<>();
        for (Drift drift : shown) {
            claims.add(drift.to());
            words.add(drift.what() + " in " + drift.to().telling().report().name());
        }
        return matter.finding(
                FindingType.RELAY_DRIFT,
                Severity.MEDIUM,
                claims,
                first.telling().report().name() + ": " + String.join("; ", words));
    }
}
