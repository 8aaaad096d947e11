/**
 * Origins: who told a figure first, and through whom it came.
 *
 * <p>Takes the claims of one question and what was copied between their reports; gives the origins found behind them and
 * the steps of who told whom. Where it is not known whether two sources are one it takes them for one: counting too many
 * is the graver fault. Never says that origins are independent.
 */
@NullMarked
package dev.whence.reconcile.origin;

import org.jspecify.annotations.NullMarked;
