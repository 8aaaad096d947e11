/**
 * Who said what, and through whom: every attribution of a report, and the chain behind a stretch of its text.
 *
 * <p>Takes the report's prose and its entities; gives {@link dev.whence.attribution.Attribution} values and
 * {@link dev.whence.attribution.AttributionChain}s. Never asks whether a number stands in what was said.
 */
@NullMarked
package dev.whence.attribution;

import org.jspecify.annotations.NullMarked;
