package dev.whence.analysis;

import dev.whence.passage.Passage;
import dev.whence.reconcile.Owners;
import dev.whence.reconcile.Policy;
import dev.whence.reconcile.Reconciliation;
import dev.whence.reconcile.Telling;
import java.util.Collection;
import java.util.List;

/**
 * Brings the claims of many reports together, after all of them were read. The result does not depend on the order in
 * which tellings and passages are handed over.
 *
 * @param policy how estimates are made
 */
public record Reconciler(Policy policy, Owners owners) {

    /** The questions that the tellings answer, their origins, estimates, incidents and findings. */
    public Reconciliation reconcile(Collection<Telling> tellings, List<Passage> passages) {
        return Reconciliation.NOTHING;
    }
}
