/** Ledgers on a real disk, with a reading made by hand. */
@NullMarked
package dev.whence.ledger;

import org.jspecify.annotations.NullMarked;
