package dev.whence.reconcile.finding;

import dev.whence.attribution.Link;
import dev.whence.reconcile.Finding;
import dev.whence.reconcile.FindingType;
import dev.whence.reconcile.Severity;
import dev.whence.reconcile.match.Account;
import dev.whence.reconcile.match.Figures;
import dev.whence.reconcile.match.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One unusual set of figures under different originators, or of different people: "14 killed and 22 wounded", soldiers in
 * one report and militants in another.
 */
final class SameSets implements Check {
    /** In UTF-16 units: figures of a set stand in one sentence or two. */
    private static final int NEAR = 200;
    /** So many claims behind one are looked at. */
    private static final int NEXT = 3;
    /** Two numbers with so many significant digits together do not meet twice by chance. */
    private static final int UNCOMMON = 4;

    private static final Words WORDS = Words.load();

    @Override
    public List<Finding> find(Matter matter) {
        Map<String, List<Pair>> sets = new HashMap<>();
        List<String> order = new ArrayList<>();
        for (List<Account> report : matter.reports()) {
            for (Pair pair : pairs(report)) {
                sets.computeIfAbsent(pair.key(), key -> {
                            order.add(key);
                            return new ArrayList<>();
                        })
                        .add(pair);
            }
        }
        List<Finding> findings = new ArrayList<>();
        Set<String> reports = new HashSet<>();
        for (String key : order) {
            rival(sets.getOrDefault(key, List.of()), matter)
                    .filter(finding -> reports.add(finding.claims().toString()))
                    .ifPresent(findings::add);
        }
        return findings;
    }

    private record Pair(Account first, Account second) {
        String key() {
            return part(first) + " " + part(second);
        }

        private static String part(Account account) {
            return account.claim().measure()
                    + account.unit()
                    + Figures.stated(account.claim().interval()).toPlainString();
        }
    }

    /** Neighbours of different measures with uncommon figures. */
    private static List<Pair> pairs(List<Account> report) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < report.size(); i++) {
            for (int j = i + 1; j < Math.min(report.size(), i + 1 + NEXT); j++) {
                Account a = report.get(i);
                Account b = report.get(j);
                boolean near = b.claim().number().start() - a.claim().number().start() <= NEAR;
                int digits = Figures.significantDigits(a.claim().interval())
                        + Figures.significantDigits(b.claim().interval());
                int order = a.claim().measure().compareTo(b.claim().measure());
                if (near && digits >= UNCOMMON && order != 0) {
                    pairs.add(order < 0 ? new Pair(a, b) : new Pair(b, a));
                }
            }
        }
        return pairs;
    }

    private static Optional<Finding> rival(List<Pair> pairs, Matter matter) {
        for (int i = 0; i < pairs.size(); i++) {
            for (int j = i + 1; j < pairs.size(); j++) {
                Pair one = pairs.get(i);
                Pair other = pairs.get(j);
                if (!one.first().sameReport(other.first())
                        && !matter.copies().linked(one.first(), other.first())
                        && differ(one, other, matter)) {
                    return Optional.of(finding(one, other, matter));
                }
            }
        }
        return Optional.empty();
    }

    /** Other people are counted, or somebody else says so. */
    private static boolean differ(Pair one, Pair other, Matter matter) {
        return !matter.sameQuestion(one.first(), other.first()) && !matter.sameQuestion(one.second(), other.second())
                || otherSources(one.first(), other.first());
    }

    private static boolean otherSources(Account a, Account b) {
        Optional<Link> first = a.claim().attribution().originator();
        Optional<Link> second = b.claim().attribution().originator();
        return first.isPresent()
                && second.isPresent()
                && Words.shared(
                                WORDS.content(first.get().source()),
                                WORDS.content(second.get().source()))
                        == 0;
    }

    private static Finding finding(Pair one, Pair other, Matter matter) {
        return matter.finding(
                FindingType.SAME_FIGURES,
                Severity.MEDIUM,
                List.of(one.first(), one.second(), other.first(), other.second()),
                "one set of figures, told differently: " + set(one) + "; " + set(other));
    }

    private static String set(Pair pair) {
        return who(pair.first()) + " " + Wording.told(pair.first()) + " and " + who(pair.second()) + " "
                + Wording.told(pair.second());
    }

    private static String who(Account account) {
        return account.claim().of().map(of -> of.name() + " ").orElse("")
                + account.claim().measure().label();
    }
}
