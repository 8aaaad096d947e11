package dev.whence.reconcile.finding;

import dev.whence.reconcile.Finding;
import java.util.List;

/** Looks for one kind of finding. */
interface Check {
    /** In a fixed order; two findings of one check rest on different claims. */
    List<Finding> find(Matter matter);
}
