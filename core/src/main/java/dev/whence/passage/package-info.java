/**
 * Passages: text that two reports share.
 *
 * <p>Takes what the search for reused text found and gives it as values that the ledger stores and the views show. Never
 * searches itself, and never says that a report copied without the reason for it.
 */
@NullMarked
package dev.whence.passage;

import org.jspecify.annotations.NullMarked;
