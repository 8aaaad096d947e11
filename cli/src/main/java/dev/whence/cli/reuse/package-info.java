/**
 * Finds the passages that reports share.
 *
 * <p>Takes reports from a ledger or from files, hands their texts to {@link dev.whence.reuse.TextReuse}, and gives
 * {@link dev.whence.passage.SharedText}. Reads no report's file; the only file that it writes is its own, and
 * goes when the search is done.
 */
@NullMarked
package dev.whence.cli.reuse;

import org.jspecify.annotations.NullMarked;
