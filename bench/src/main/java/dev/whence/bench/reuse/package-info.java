/**
 * How fast and how well the text reuse module finds planted copies.
 *
 * <p>{@code Filler} invents text, {@code Planting} copies parts of it with noise and writes down where, {@code Recall}
 * compares what was found, {@code LimitLoop} shows what reading alone costs. {@code bench/reuse.sh} runs all of it.
 */
@NullMarked
package dev.whence.bench.reuse;

import org.jspecify.annotations.NullMarked;
