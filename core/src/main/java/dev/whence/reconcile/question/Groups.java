package dev.whence.reconcile.question;

import dev.whence.claim.ClaimId;
import dev.whence.reconcile.Bonds;
import dev.whence.reconcile.match.Account;
import dev.whence.reconcile.match.Copies;
import dev.whence.reconcile.match.Likeness;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Puts claims together that answer one question: those that hang together by pairs that are alike, split again by average
 * linkage (Sokal and Michener 1958), so that a chain of likenesses joins nothing that is unlike at its ends.
 */
public final class Groups {
    /** Larger heaps are joined by their likest pairs, without averages. */
    private static final int LARGEST = 600;

    private final List<Account> accounts;
    private final Likeness likeness;

    private Groups(List<Account> accounts, Likeness likeness) {
        this.accounts = accounts;
        this.likeness = likeness;
    }

    /** Groups in the order of their first account; every account stands in exactly one. */
    public static List<List<Account>> of(List<Account> accounts, Copies copies, Likeness likeness, Bonds bonds) {
        return new Groups(accounts, likeness).groups(copies, bonds);
    }

    private List<List<Account>> groups(Copies copies, Bonds bonds) {
        Heaps heaps = new Heaps(accounts.size());
        join(bonds, heaps);
        Pairs.that(accounts, copies, (a, b) -> likeness.weight(a, b) > 0)
                .forEach(pair -> heaps.join(pair.first(), pair.second()));
        Map<Integer, List<Account>> byHeap = new TreeMap<>();
        for (Account account : accounts) {
            byHeap.computeIfAbsent(heaps.of(account.index()), k -> new ArrayList<>())
                    .add(account);
        }
        List<List<Account>> heapsOfFew = new ArrayList<>();
        for (List<Account> heap : byHeap.values()) {
            for (int i = 0; i < heap.size(); i += LARGEST) {
                heapsOfFew.add(heap.subList(i, Math.min(heap.size(), i + LARGEST)));
            }
        }
        List<List<Account>> groups = new ArrayList<>();
        heapsOfFew.parallelStream()
                .map(heap -> AverageLinkage.split(heap, likeness))
                .toList()
                .forEach(groups::addAll);
        List<List<Account>> whole = bonds.isEmpty() ? groups : joined(groups, bonds);
        whole.sort(Comparator.comparing(group -> group.get(0).index()));
        return whole;
    }

    private void join(Bonds bonds, Heaps heaps) {
        Map<ClaimId, Integer> index = new HashMap<>();
        accounts.forEach(account -> index.put(account.telling().id(), account.index()));
        for (List<ClaimId> together : bonds.heaps()) {
            List<Integer> there = together.stream()
                    .flatMap(id -> Optional.ofNullable(index.get(id)).stream())
                    .toList();
            there.forEach(i -> heaps.join(there.get(0), i));
        }
    }

    /** Heaps that were cut because they are large may have torn apart what people have joined. */
    private static List<List<Account>> joined(List<List<Account>> groups, Bonds bonds) {
        List<List<Account>> joined = new ArrayList<>(groups);
        for (List<ClaimId> together : bonds.heaps()) {
            Set<ClaimId> ids = Set.copyOf(together);
            List<List<Account>> torn = joined.stream()
                    .filter(group -> group.stream()
                            .anyMatch(account -> ids.contains(account.telling().id())))
                    .toList();
            if (torn.size() > 1) {
                joined.removeAll(torn);
                joined.add(torn.stream()
                        .flatMap(List::stream)
                        .sorted(Comparator.comparing(Account::index))
                        .toList());
            }
        }
        return joined;
    }
}
