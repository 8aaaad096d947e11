package dev.whence.reconcile;

import dev.whence.claim.ClaimId;
import java.util.List;

/**
 * The range of a question under a named policy.
 *
 * @param counted the range of the claims that count: read for sure, or accepted by a person
 * @param stated the range of all claims that could count if a person accepted them
 * @param claims those that count, in order
 * @param leftOut the others, in order, each with its reason
 */
public record Estimate(Policy policy, Range counted, Range stated, List<ClaimId> claims, List<LeftOut> leftOut) {
    public Estimate {
        claims = List.copyOf(claims);
        leftOut = List.copyOf(leftOut);
    }

    /**
     * A claim that does not count.
     *
     * @param why {@code denied}, {@code expected}, {@code to be checked}, {@code a unit slip is likely}
     */
    public record LeftOut(ClaimId claim, String why) {
        public static final String UNIT_SLIP = "a unit slip is likely";

        public boolean isUnitSlip() {
            return why.equals(UNIT_SLIP);
        }
    }
}
