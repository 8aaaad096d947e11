package dev.whence.reconcile;

import dev.whence.passage.Passage;
import java.util.Collection;
import java.util.List;

/**
 * Brings claims together. The result does not depend on the order in which tellings and passages are handed over.
 *
 * @param policy how estimates are made
 */
public record Reconciler(Policy policy, Owners owners) {

    /** The questions that the tellings answer, their origins, estimates, incidents and findings. */
    public Reconciliation reconcile(Collection<Telling> tellings, List<Passage> passages) {
        return Reconciliation.NOTHING;
    }
}
