/**
 * Finds the passages that reports share.
 *
 * <p>Takes reports from a ledger or from files, hands their texts to {@link dev.whence.reuse.TextReuse}, and gives
 * {@link dev.whence.passage.Passage}s. Never reads a file and never writes one.
 */
@NullMarked
package dev.whence.cli.reuse;

import org.jspecify.annotations.NullMarked;
