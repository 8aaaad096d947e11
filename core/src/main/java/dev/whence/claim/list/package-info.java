/**
 * Figures that stand in lists, tables and boxes of bulletins, where no sentence says what they count: the label beside
 * them does, or the head of the column, or the words that introduce the list.
 *
 * <p>Takes prose; gives {@link dev.whence.claim.list.ListedFigure}s with measure, population, place and time. Never
 * reads sentences, and never says who vouches.
 */
@NullMarked
package dev.whence.claim.list;

import org.jspecify.annotations.NullMarked;
