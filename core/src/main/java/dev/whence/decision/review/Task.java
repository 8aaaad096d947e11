package dev.whence.decision.review;

import dev.whence.claim.ClaimId;
import dev.whence.decision.Decision;
import dev.whence.reconcile.Finding;
import dev.whence.reconcile.Question;
import dev.whence.reconcile.Range;
import java.util.List;
import java.util.Optional;

/** Something that waits for a person. */
public sealed interface Task {

    /** People disagree, and nothing of what they say holds. */
    record Dispute(List<Decision> decisions) implements Task {
        public Dispute {
            decisions = List.copyOf(decisions);
        }
    }

    /** A decision has lost its place. */
    record Lost(Decision decision, List<ClaimId> nearest) implements Task {
        public Lost {
            nearest = List.copyOf(nearest);
        }
    }

    /**
     * A claim that the machine is not sure of.
     *
     * @param question the one that it answers
     * @param now the question's estimate
     * @param then the estimate if the claim were accepted
     */
    record Doubt(ClaimId claim, Question question, Range now, Range then) implements Task {
        /** Whether to accept it changes the estimate. */
        public boolean changes() {
            return !now.equals(then);
        }
    }

    /**
     * A claim that the machine is sure of and that nobody has looked at, though the estimate rests on it.
     *
     * @param then the estimate if the claim were rejected
     */
    record Bound(ClaimId claim, Question question, Range now, Range then) implements Task {}

    /** A grave finding that nobody has accepted or dismissed. */
    record Open(Finding finding) implements Task {}

    /** The claim that it is about, if it is about one. */
    default Optional<ClaimId> aboutClaim() {
        if (this instanceof Doubt doubt) {
            return Optional.of(doubt.claim());
        }
        return this instanceof Bound bound ? Optional.of(bound.claim()) : Optional.empty();
    }
}
