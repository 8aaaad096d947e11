package dev.whence.reconcile.question;

import dev.whence.reconcile.match.Account;
import dev.whence.reconcile.match.Containment;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Finds for each question the one about the whole that it counts a part of: the nearest, where there are several. */
public final class Parts {
    /** So many claims of a question are looked at: they are alike. */
    private static final int FEW = 8;
    /** A place that so many questions are about says nothing of which belong together. */
    private static final int MANY = 120;

    private final Containment containment;

    public Parts(Containment containment) {
        this.containment = containment;
    }

    /** The groups in their order, each with its whole. */
    public List<Group> link(List<Group> groups) {
        Map<String, List<Group>> shared = new HashMap<>();
        for (Group group : groups) {
            keys(group)
                    .forEach(key ->
                            shared.computeIfAbsent(key, k -> new ArrayList<>()).add(group));
        }
        return groups.stream()
                .map(group -> whole(group, candidates(group, shared))
                        .map(whole -> group.partOf(whole.id()))
                        .orElse(group))
                .toList();
    }

    /** A part stands in a report with its whole, or is told of the same place. */
    private static Set<String> keys(Group group) {
        Account first = group.first();
        String kind = first.claim().measure().label() + "|" + first.unit() + "|";
        Set<String> keys = new TreeSet<>();
        for (Account account :
                group.accounts().subList(0, Math.min(FEW, group.accounts().size()))) {
            keys.add(kind + "report " + account.telling().report().id());
            account.place().forEach(word -> keys.add(kind + "place " + word));
        }
        return keys;
    }

    private static Set<Group> candidates(Group part, Map<String, List<Group>> shared) {
        Set<Group> candidates = new LinkedHashSet<>();
        for (String key : keys(part)) {
            List<Group> groups = shared.getOrDefault(key, List.of());
            if (groups.size() <= MANY) {
                candidates.addAll(groups);
            }
        }
        return candidates;
    }

    private Optional<Group> whole(Group part, Set<Group> candidates) {
        Optional<Group> best = Optional.empty();
        double most = 0;
        for (Group whole : candidates) {
            double weight = whole.id().equals(part.id()) ? 0 : containment.weight(part.accounts(), whole.accounts());
            if (weight > most) {
                most = weight;
                best = Optional.of(whole);
            }
        }
        return best;
    }
}
