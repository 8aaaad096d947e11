/**
 * Findings: what a reader should look at, grouped by kind, each with the quotations that it rests on.
 *
 * <p>Takes the findings of the reconciliation; gives values for the template. Never decides which figure is right.
 */
@NullMarked
package dev.whence.view.page.finding;

import org.jspecify.annotations.NullMarked;
