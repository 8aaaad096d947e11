/**
 * From the prose of a report to its claims: frames, then population, place, time, cause, scope, status, chain.
 *
 * <p>Takes prose, quantities and attributions; gives {@link dev.whence.claim.Claim}s. Never compares two reports.
 */
@NullMarked
package dev.whence.claim.reader;

import org.jspecify.annotations.NullMarked;
