/**
 * What a person should look at next: what changes most comes first.
 *
 * <p>Takes what was read and decided; gives a list of claims and decisions, each with what hangs on it. Never decides.
 */
@NullMarked
package dev.whence.decision.review;

import org.jspecify.annotations.NullMarked;
