/**
 * When: expressions of time and the windows of days that they stand for, anchored to the report's date.
 *
 * <p>Takes prose and the report's date; gives {@link dev.whence.time.TimeWindow}s. {@link dev.whence.time.TimeFinder}
 * finds expressions, {@link dev.whence.time.TimeResolver} gives them days, and one class reads each way of naming days. An
 * end that does not follow stays open. Never uses the machine's clock, and never decides whose time it is.
 */
@NullMarked
package dev.whence.time;

import org.jspecify.annotations.NullMarked;
