/**
 * Numbers in running text: numerals in words and digits, ranges, hedges, and what is no number at all.
 *
 * <p>Takes sentences of tokens; gives {@link dev.whence.quantity.Quantity} values with exact intervals and the spans
 * of number and hedge. Never asks what was counted.
 */
@NullMarked
package dev.whence.quantity;

import org.jspecify.annotations.NullMarked;
