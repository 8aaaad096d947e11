/**
 * When: expressions of time and the windows of days that they stand for, anchored to the report's date.
 *
 * <p>Takes prose and the report's date; gives {@link dev.whence.time.TimeWindow}s. Never uses the machine's clock.
 */
@NullMarked
package dev.whence.time;

import org.jspecify.annotations.NullMarked;
