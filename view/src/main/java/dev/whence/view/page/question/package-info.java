/**
 * Questions and incidents: what several claims answer, how many origins were found behind them, and the range they leave.
 *
 * <p>Takes the questions of the reconciliation; gives values for the templates. Says "origins found", never that they are
 * independent.
 */
@NullMarked
package dev.whence.view.page.question;

import org.jspecify.annotations.NullMarked;
