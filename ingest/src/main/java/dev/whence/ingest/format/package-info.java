/**
 * Kinds of files and how each becomes reports.
 *
 * <p>Takes a file and the limits of reading; gives {@link dev.whence.ingest.format.Outcome}s: a report, or a file that
 * was not read and why. A new kind of file is one {@link dev.whence.ingest.format.ReportFormat} more in
 * the list of {@code Formats}. Never throws for what a file holds.
 */
@NullMarked
package dev.whence.ingest.format;

import org.jspecify.annotations.NullMarked;
