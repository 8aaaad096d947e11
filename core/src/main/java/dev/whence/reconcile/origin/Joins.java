package dev.whence.reconcile.origin;

import dev.whence.claim.ClaimId;
import dev.whence.reconcile.Bonds;
import dev.whence.reconcile.Origin;
import dev.whence.reconcile.OriginId;
import dev.whence.reconcile.Teller;
import dev.whence.reconcile.match.Account;
import dev.whence.reconcile.question.Group;
import dev.whence.reconcile.question.Heaps;
import dev.whence.report.ReportId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Which claims of one question were joined, with the reasons; never against what people said. */
final class Joins {
    private final List<Account> accounts;
    private final Bonds bonds;
    private final Heaps heaps;
    private final Map<Integer, List<String>> reasons = new TreeMap<>();

    Joins(List<Account> accounts, Bonds bonds) {
        this.accounts = accounts;
        this.bonds = bonds;
        this.heaps = new Heaps(accounts.size());
    }

    void join(int i, int j, String why) {
        if (heaps.of(i) != heaps.of(j) && !areApart(i, j)) {
            reasons.computeIfAbsent(Math.max(i, j), k -> new ArrayList<>()).add(why);
            heaps.join(i, j);
        }
    }

    /** Whether people have put a claim that hangs together with the one apart from one that does with the other. */
    private boolean areApart(int i, int j) {
        if (bonds.isEmpty()) {
            return false;
        }
        List<ClaimId> first = heap(i);
        List<ClaimId> second = heap(j);
        return first.stream().anyMatch(a -> second.stream().anyMatch(b -> bonds.apart(a, b)));
    }

    private List<ClaimId> heap(int i) {
        return IntStream.range(0, accounts.size())
                .filter(k -> heaps.of(k) == heaps.of(i))
                .mapToObj(k -> accounts.get(k).telling().id())
                .toList();
    }

    boolean isAlone(int i) {
        return IntStream.range(0, accounts.size()).noneMatch(k -> k != i && heaps.of(k) == heaps.of(i));
    }

    /** What has been joined is one origin each, the one with most claims first. */
    List<Origin> origins(Group group, Sources sources) {
        Map<Integer, List<Integer>> members = new TreeMap<>();
        for (int i = 0; i < accounts.size(); i++) {
            members.computeIfAbsent(heaps.of(i), k -> new ArrayList<>()).add(i);
        }
        List<Origin> origins = new ArrayList<>();
        members.values().forEach(list -> origins.add(origin(group, list, sources)));
        origins.sort(Comparator.comparing((Origin origin) -> -origin.claims().size()));
        return origins;
    }

    private Origin origin(Group group, List<Integer> list, Sources sources) {
        List<ClaimId> claims = new ArrayList<>();
        Set<ReportId> reports = new LinkedHashSet<>();
        Set<String> why = new LinkedHashSet<>();
        for (int i : list) {
            claims.add(accounts.get(i).telling().id());
            reports.add(accounts.get(i).telling().report().id());
            why.addAll(reasons.getOrDefault(i, List.of()));
        }
        ClaimId first = claims.stream().min(ClaimId::compareTo).orElseThrow();
        return new Origin(
                OriginId.of(group.id(), first),
                originator(list, sources),
                claims,
                List.copyOf(reports),
                List.copyOf(why));
    }

    /** Whoever is named first; of reports that name nobody the first. */
    private Teller originator(List<Integer> list, Sources sources) {
        int first = list.stream()
                .filter(i -> !sources.get(i).own() && !sources.isDenierAlone(i))
                .findFirst()
                .orElse(list.get(0));
        Source source = sources.get(first);
        if (source.own()) {
            return Vouchers.teller(accounts.get(first));
        }
        Optional<ReportId> read = list.stream()
                .filter(i -> sources.get(i).own() && sources.get(i).isSame(source))
                .map(i -> accounts.get(i).telling().report().id())
                .findFirst();
        return new Teller(source.name(), source.kind(), read);
    }
}
