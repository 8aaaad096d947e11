package dev.whence.decision;

import dev.whence.claim.ClaimId;
import dev.whence.decision.anchor.Anchor;
import java.util.List;

/**
 * A decision that does not find its place, wholly or in part.
 *
 * @param anchor what it is about
 * @param nearest claims in sentences like the one quoted, the likest first
 */
public record Orphan(Decision decision, Anchor anchor, List<ClaimId> nearest) {
    public Orphan {
        nearest = List.copyOf(nearest);
    }
}
