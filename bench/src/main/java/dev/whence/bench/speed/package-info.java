/**
 * How fast Whence reads: texts to measure on, the time of each stage, and JMH benchmarks of the stages.
 *
 * <p>Takes any folder of reports; gives figures. {@code bench/measure.sh} runs all of it against the program that ships.
 */
@NullMarked
package dev.whence.bench.speed;

import org.jspecify.annotations.NullMarked;
