package dev.whence.reconcile.question;

import dev.whence.reconcile.match.Account;
import dev.whence.reconcile.match.Containment;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Finds for each question the one about the whole that it counts a part of: the nearest, where there are several. */
public final class Parts {
    private final Containment containment;

    public Parts(Containment containment) {
        this.containment = containment;
    }

    /** The groups in their order, each with its whole. */
    public List<Group> link(List<Group> groups) {
        Map<String, List<Group>> kinds = new TreeMap<>();
        for (Group group : groups) {
            kinds.computeIfAbsent(kind(group.first()), k -> new ArrayList<>()).add(group);
        }
        Map<Group, Group> wholes = new HashMap<>();
        for (List<Group> kind : kinds.values()) {
            for (Group part : kind) {
                whole(part, kind).ifPresent(whole -> wholes.put(part, whole));
            }
        }
        return groups.stream()
                .map(group -> Optional.ofNullable(wholes.get(group))
                        .map(whole -> group.partOf(whole.id()))
                        .orElse(group))
                .toList();
    }

    private static String kind(Account account) {
        return account.claim().measure().label() + "|" + account.unit();
    }

    private Optional<Group> whole(Group part, List<Group> kind) {
        Optional<Group> best = Optional.empty();
        double most = 0;
        for (Group whole : kind) {
            double weight = whole.id().equals(part.id()) ? 0 : containment.weight(part.accounts(), whole.accounts());
            if (weight > most) {
                most = weight;
                best = Optional.of(whole);
            }
        }
        return best;
    }
}
