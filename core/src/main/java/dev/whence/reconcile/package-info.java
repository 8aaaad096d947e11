/**
 * Reconciliation: what the claims of many reports say together.
 *
 * <p>Takes {@link dev.whence.reconcile.Telling tellings} (claims in their reports) and the passages that reports share;
 * gives {@link dev.whence.reconcile.Question questions}, the {@link dev.whence.reconcile.Origin origins} behind each,
 * its {@link dev.whence.reconcile.Estimate}, {@link dev.whence.reconcile.Incident incidents} and
 * {@link dev.whence.reconcile.Finding findings}. Never changes a claim, never says which figure is true, and never says
 * that two origins are independent: only how many were found.
 */
@NullMarked
package dev.whence.reconcile;

import org.jspecify.annotations.NullMarked;
