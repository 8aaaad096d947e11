/**
 * The main job: files in, readings in the ledger.
 *
 * <p>Takes files that were found, a reader and a ledger; gives counts of what was done. Reads with several threads and
 * stores in the files' order, so that the number of threads never shows. Never decides what a report says.
 */
@NullMarked
package dev.whence.cli.trace;

import org.jspecify.annotations.NullMarked;
