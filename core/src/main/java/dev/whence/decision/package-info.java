/**
 * What people decided, and what follows from it: {@link dev.whence.decision.Decision}s are kept for ever, and
 * {@link dev.whence.decision.Decided} is the state that they leave.
 *
 * <p>Takes decisions in the order they were made, where each has its place, and readings; gives readings with decided
 * values and the {@link dev.whence.reconcile.Guidance} of questions and origins. Never changes what was read: a decided
 * claim stands beside it, and with no decisions everything is as the machine read it.
 */
@NullMarked
package dev.whence.decision;

import org.jspecify.annotations.NullMarked;
