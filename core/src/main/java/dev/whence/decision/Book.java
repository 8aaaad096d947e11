package dev.whence.decision;

import dev.whence.claim.ClaimId;
import dev.whence.decision.anchor.Anchor;
import dev.whence.decision.anchor.Placement;
import dev.whence.decision.anchor.Placement.Placed;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** All decisions of a ledger in the order they were made, and where each anchor of theirs stands today. */
public record Book(List<Decision> decisions, Map<Anchor, Placement> places) {
    /** Nobody has decided anything. */
    public static final Book EMPTY = new Book(List.of(), Map.of());

    public Book {
        decisions = List.copyOf(decisions);
        places = Map.copyOf(places);
    }

    /** As it was when the decision of that number had just been made; the places are those of today. */
    public Book asOf(int number) {
        return new Book(
                decisions.stream()
                        .filter(decision -> decision.number() <= number)
                        .toList(),
                places);
    }

    /** The number of the last decision; 0 where there is none. */
    public int last() {
        return decisions.isEmpty() ? 0 : decisions.get(decisions.size() - 1).number();
    }

    /** The claim or place that an anchor means today. */
    Optional<Placed> place(Anchor anchor) {
        return places.get(anchor) instanceof Placed placed ? Optional.of(placed) : Optional.empty();
    }

    /** The claims that anchors mean today, without those that have no place. */
    public List<ClaimId> claims(Collection<Anchor> anchors) {
        return anchors.stream()
                .flatMap(anchor -> place(anchor).stream())
                .map(Placed::claim)
                .distinct()
                .toList();
    }

    /** The claims that anchors mean today, or meant where they have no place. */
    Set<ClaimId> meant(Collection<Anchor> anchors) {
        Set<ClaimId> meant = new TreeSet<>();
        anchors.forEach(anchor -> meant.add(meant(anchor)));
        return meant;
    }

    /** The claim that an anchor means today, or meant where it has no place. */
    public ClaimId meant(Anchor anchor) {
        return place(anchor).map(Placed::claim).orElseGet(anchor::claim);
    }
}
