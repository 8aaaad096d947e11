package dev.whence.reconcile;

import dev.whence.claim.ClaimId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What people said about which claims belong together (must-link and cannot-link of Wagstaff and Cardie 2000), made
 * consistent: what stands together does so transitively, and a pair that was put apart is never joined by way of others.
 */
public final class Bonds {
    public static final Bonds NONE = new Bonds(List.of());

    private final Map<ClaimId, Heap> heaps = new HashMap<>();

    /** @param bonds the earlier decided first: of joinings that contradict what was put apart, none counts */
    public Bonds(Collection<Bond> bonds) {
        bonds.stream().filter(bond -> !bond.together()).forEach(bond -> {
            Heap first = heap(bond.first());
            Heap second = heap(bond.second());
            first.apart.put(second, bond.by());
            second.apart.put(first, bond.by());
        });
        bonds.stream().filter(Bond::together).forEach(this::join);
    }

    /** Claims that stand together, and the heaps that they stand apart from, with who said so. */
    private static final class Heap {
        private final Set<ClaimId> claims = new HashSet<>();
        private final Map<Heap, String> apart = new HashMap<>();
        private String by = "";
    }

    private Heap heap(ClaimId claim) {
        return heaps.computeIfAbsent(claim, id -> {
            Heap heap = new Heap();
            heap.claims.add(id);
            return heap;
        });
    }

    private void join(Bond bond) {
        Heap into = heap(bond.first());
        Heap from = heap(bond.second());
        if (into.equals(from) || into.apart.containsKey(from)) {
            return;
        }
        into.claims.addAll(from.claims);
        into.by = bond.by();
        from.claims.forEach(claim -> heaps.put(claim, into));
        from.apart.forEach((other, by) -> {
            other.apart.remove(from);
            other.apart.put(into, by);
            into.apart.putIfAbsent(other, by);
        });
    }

    public boolean isEmpty() {
        return heaps.isEmpty();
    }

    /** Whether people have said that two claims belong together. */
    public boolean together(ClaimId a, ClaimId b) {
        Heap heap = heaps.get(a);
        return heap != null && heap.claims.contains(b);
    }

    /** Whether people have said that two claims do not belong together. */
    public boolean apart(ClaimId a, ClaimId b) {
        Heap first = heaps.get(a);
        Heap second = heaps.get(b);
        return first != null && second != null && first.apart.containsKey(second);
    }

    /** Who put a claim together with others. */
    public Optional<String> joinedBy(ClaimId claim) {
        return Optional.ofNullable(heaps.get(claim)).map(heap -> heap.by).filter(by -> !by.isEmpty());
    }

    /** Claims that stand together, sorted, each heap of at least two. */
    public List<List<ClaimId>> heaps() {
        Map<ClaimId, List<ClaimId>> byFirst = new TreeMap<>();
        for (Heap heap : new HashSet<>(heaps.values())) {
            if (heap.claims.size() > 1) {
                List<ClaimId> sorted = heap.claims.stream().sorted().toList();
                byFirst.put(sorted.get(0), sorted);
            }
        }
        return new ArrayList<>(byFirst.values());
    }
}
