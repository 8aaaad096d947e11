/**
 * Matching: whether two claims can answer one question.
 *
 * <p>Takes tellings and passages; gives a weight of evidence for each pair, the sum of what single {@link
 * dev.whence.reconcile.match.Clue clues} say. Never looks at more than two claims and their surroundings, and never
 * decides which belong together.
 */
@NullMarked
package dev.whence.reconcile.match;

import org.jspecify.annotations.NullMarked;
