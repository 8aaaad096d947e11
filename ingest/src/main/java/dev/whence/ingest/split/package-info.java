/**
 * From a file's text to the reports in it, where several were put into one.
 *
 * <p>Takes a text; gives {@link dev.whence.ingest.split.Piece}s with their places in it and, for each but the first, the
 * {@link dev.whence.report.Border} by which it was told apart. Start at {@link dev.whence.ingest.split.Splitter}. Never
 * changes a character, and rather misses a border than makes one up: two reports read as one hide a chain, one report
 * read as two invents a witness.
 */
@NullMarked
package dev.whence.ingest.split;

import org.jspecify.annotations.NullMarked;
