/**
 * How fast and how right Whence reads: benchmarks, and scores against gold.
 *
 * <p>Takes the built program and texts; gives figures. Never ships, and nothing depends on it.
 */
@NullMarked
package dev.whence.bench;

import org.jspecify.annotations.NullMarked;
