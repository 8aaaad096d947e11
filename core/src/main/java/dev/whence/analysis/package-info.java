/**
 * The stages in their order; the place to start reading.
 *
 * <p>Takes a {@link dev.whence.report.Report}; gives a {@link dev.whence.analysis.Reading} of it. Never touches a file,
 * a database or the clock.
 */
@NullMarked
package dev.whence.analysis;

import org.jspecify.annotations.NullMarked;
