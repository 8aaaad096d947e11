/**
 * What a report counts: for every number, the measure, the population, cause, place, time, scope and status.
 *
 * <p>Takes prose, quantities, populations and attributions; gives {@link dev.whence.claim.Claim}s with their evidence.
 * Never compares two reports.
 */
@NullMarked
package dev.whence.claim;

import org.jspecify.annotations.NullMarked;
