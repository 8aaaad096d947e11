package dev.whence.decision;

import dev.whence.claim.ClaimId;
import dev.whence.decision.Ruling.OnClaim;
import dev.whence.decision.Ruling.Verdict;
import dev.whence.decision.anchor.Placement.Placed;
import java.util.List;

/**
 * What people say of a claim today.
 *
 * @param place where it stands
 * @param decisions of each person the last that stands, the earlier first; at least one
 */
public record OnOneClaim(Placed place, List<Decision> decisions) {
    public OnOneClaim {
        decisions = List.copyOf(decisions);
    }

    public ClaimId claim() {
        return place.claim();
    }

    /** Whether people disagree, so that nothing they say holds until it is settled. */
    public boolean isDisputed() {
        return !Standing.agree(decisions);
    }

    /** The last decision, which holds where nobody disagrees. */
    public Decision last() {
        return decisions.get(decisions.size() - 1);
    }

    /** What the last decision says. */
    public OnClaim ruling() {
        if (last().ruling() instanceof OnClaim on) {
            return on;
        }
        throw new IllegalStateException("Decision " + last().number() + " is not on a claim");
    }

    /** Whether it answers no question because a person said so. */
    public boolean isRejected() {
        return !isDisputed() && ruling().verdict() == Verdict.REJECT;
    }
}
