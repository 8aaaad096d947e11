/**
 * What may break the reading of files: fuzzing, and an archive too large for the memory.
 *
 * <p>Takes bytes that a fuzzer makes, reports to spoil, or a size and a seed; gives nothing but the finding that something broke. Never
 * ships. {@code bench/fuzz.sh} runs it.
 */
@NullMarked
package dev.whence.bench.hostile;

import org.jspecify.annotations.NullMarked;
