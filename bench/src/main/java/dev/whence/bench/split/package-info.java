/**
 * How well reports in one file are told apart.
 *
 * <p>Takes folders of single reports; joins them in random orders that a seed fixes, and counts the borders that are
 * found, missed and made up. Never ships.
 */
@NullMarked
package dev.whence.bench.split;

import org.jspecify.annotations.NullMarked;
