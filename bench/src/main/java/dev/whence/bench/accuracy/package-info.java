/**
 * How right Whence reads: claims of a folder against its gold.
 *
 * <p>Takes folders that hold reports and a {@code gold.jsonl}; gives counts and rates, and where asked each difference.
 * {@link dev.whence.bench.accuracy.Accuracy} is the program, {@link dev.whence.bench.accuracy.Pairing} says which claim
 * answers which line of gold, {@link dev.whence.bench.accuracy.Field} what of it must be right. Never changes how
 * anything is read.
 */
@NullMarked
package dev.whence.bench.accuracy;

import org.jspecify.annotations.NullMarked;
