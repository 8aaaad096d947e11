/**
 * Numbers in running text: numerals in words and digits, ranges, hedges, and what is no number at all.
 *
 * <p>Takes sentences of tokens; gives {@link dev.whence.quantity.Quantity} values with exact intervals and the spans
 * of number and hedge, and each number that counts nothing with the reason. Never asks what was counted.
 *
 * <p>Start at {@link dev.whence.quantity.QuantityReader}. One class reads one shape of number ({@code RangeReader},
 * {@code ShareReader}, {@code RatioReader} …), {@code HedgeReader} bounds it, and {@code Exclusions} lists the reasons
 * to leave it out, in their order. Words are in {@code numerals.txt}, {@code hedges.txt}, {@code idioms.txt} and
 * {@code words.txt}.
 */
@NullMarked
package dev.whence.quantity;

import org.jspecify.annotations.NullMarked;
