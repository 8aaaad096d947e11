package dev.whence.view.decision;

import dev.whence.decision.Decided;
import dev.whence.decision.Decision;
import dev.whence.decision.Orphan;
import dev.whence.decision.Ruling.Withdrawn;
import dev.whence.decision.anchor.Anchor;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A decision and what became of it.
 *
 * @param orphan its first claim that finds no place
 */
public record DecisionRow(Decision decision, State state, Optional<Orphan> orphan) {

    /** What became of a decision. */
    public enum State {
        HOLDS,
        /** Others disagree, so that nothing holds until it is settled. */
        DISPUTED,
        /** It does not find its place, wholly or in part. */
        ORPHANED,
        /** It was withdrawn, settled, or its author has decided otherwise since. */
        REPLACED;

        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** All decisions in the order they were made. */
    public static List<DecisionRow> of(Decided decided) {
        Set<Integer> disputed = new HashSet<>();
        decided.disputes().forEach(dispute -> dispute.forEach(decision -> disputed.add(decision.number())));
        Map<Integer, Orphan> orphans = new HashMap<>();
        decided.orphans()
                .forEach(orphan -> orphans.putIfAbsent(orphan.decision().number(), orphan));
        return decided.book().decisions().stream()
                .map(decision -> new DecisionRow(
                        decision,
                        state(decision, decided, disputed, orphans),
                        Optional.ofNullable(orphans.get(decision.number()))))
                .toList();
    }

    private static State state(
            Decision decision, Decided decided, Set<Integer> disputed, Map<Integer, Orphan> orphans) {
        if (decision.ruling() instanceof Withdrawn) {
            return State.HOLDS;
        }
        if (!decided.stands(decision)) {
            return State.REPLACED;
        }
        if (orphans.containsKey(decision.number())) {
            return State.ORPHANED;
        }
        return disputed.contains(decision.number()) ? State.DISPUTED : State.HOLDS;
    }

    /** The first claim that it is about, or the one that finds no place. */
    Optional<Anchor> anchor() {
        return orphan.map(Orphan::anchor)
                .or(() -> decision.ruling().anchors().stream().findFirst());
    }
}
