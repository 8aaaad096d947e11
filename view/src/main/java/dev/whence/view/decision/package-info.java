/**
 * Decisions in words, and as a table.
 *
 * <p>Takes {@link dev.whence.decision.Decision}s; gives lines for people. Never decides which of them hold.
 */
@NullMarked
package dev.whence.view.decision;

import org.jspecify.annotations.NullMarked;
