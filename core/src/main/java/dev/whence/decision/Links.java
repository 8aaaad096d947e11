package dev.whence.decision;

import dev.whence.claim.ClaimId;
import dev.whence.decision.Ruling.Apart;
import dev.whence.decision.Ruling.Company;
import dev.whence.decision.Ruling.Together;
import dev.whence.reconcile.Bond;
import dev.whence.reconcile.Bonds;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What people said of which claims belong together, pair by pair; of pairs that they disagree on nothing holds. */
final class Links {
    private final Company company;
    private final Book book;
    /** Of each pair what each person said last. */
    private final Map<List<ClaimId>, Map<String, Said>> pairs = new LinkedHashMap<>();

    private record Said(boolean together, Decision decision) {}

    Links(Company company, Book book, Collection<Decision> standing) {
        this.company = company;
        this.book = book;
        standing.stream().sorted(Comparator.comparing(Decision::number)).forEach(this::add);
    }

    private void add(Decision decision) {
        if (decision.ruling() instanceof Together said && said.company() == company) {
            List<ClaimId> claims = book.claims(said.claims());
            for (int i = 0; i < claims.size(); i++) {
                for (int j = i + 1; j < claims.size(); j++) {
                    say(claims.get(i), claims.get(j), true, decision);
                }
            }
        } else if (decision.ruling() instanceof Apart said && said.company() == company) {
            for (ClaimId one : book.claims(said.these())) {
                for (ClaimId other : book.claims(said.those())) {
                    say(one, other, false, decision);
                }
            }
        }
    }

    private void say(ClaimId a, ClaimId b, boolean together, Decision decision) {
        if (!a.equals(b)) {
            List<ClaimId> pair = a.compareTo(b) < 0 ? List.of(a, b) : List.of(b, a);
            Map<String, Said> said = pairs.computeIfAbsent(pair, k -> new LinkedHashMap<>());
            said.remove(decision.author());
            said.put(decision.author(), new Said(together, decision));
        }
    }

    /** What holds, the earlier decided first. */
    Bonds bonds() {
        List<Map.Entry<Integer, Bond>> bonds = new ArrayList<>();
        pairs.forEach((pair, said) -> {
            Said any = said.values().iterator().next();
            if (!isDisputed(said)) {
                bonds.add(Map.entry(
                        any.decision().number(),
                        new Bond(
                                pair.get(0),
                                pair.get(1),
                                any.together(),
                                any.decision().author())));
            }
        });
        bonds.sort(Map.Entry.comparingByKey());
        return new Bonds(bonds.stream().map(Map.Entry::getValue).toList());
    }

    /** Decisions that disagree on some pair, each set of them once. */
    Set<List<Decision>> disputes() {
        Set<List<Decision>> disputes = new LinkedHashSet<>();
        for (Map<String, Said> said : pairs.values()) {
            if (isDisputed(said)) {
                disputes.add(said.values().stream()
                        .map(Said::decision)
                        .sorted(Comparator.comparing(Decision::number))
                        .toList());
            }
        }
        return disputes;
    }

    private static boolean isDisputed(Map<String, Said> said) {
        return said.values().stream().map(Said::together).distinct().count() > 1;
    }
}
