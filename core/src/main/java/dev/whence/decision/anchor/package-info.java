/**
 * Where decisions hold: the quotation that a decision was made on, found again in the texts of today.
 *
 * <p>Takes {@link dev.whence.decision.anchor.Anchor}s and readings; gives a {@link dev.whence.decision.anchor.Placement}
 * for each: the number it is about now, or the claims that come nearest. Never guesses between two places that fit alike.
 */
@NullMarked
package dev.whence.decision.anchor;

import org.jspecify.annotations.NullMarked;
