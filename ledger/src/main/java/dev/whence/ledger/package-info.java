/**
 * The ledger: the database that holds every report, claim, chain and run.
 *
 * <p>Takes {@link dev.whence.analysis.Reading}s and {@link dev.whence.report.Skipped} files, a few to a transaction;
 * gives them back as they were put in, in the code point order of the reports' names. Start with
 * {@link dev.whence.ledger.LedgerWriter} to fill a ledger and with {@link dev.whence.ledger.Ledger} to read one. Never
 * reads a report's file, and never changes a reading.
 */
@NullMarked
package dev.whence.ledger;

import org.jspecify.annotations.NullMarked;
