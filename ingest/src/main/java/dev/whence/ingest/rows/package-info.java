/**
 * Tables and lists of texts: CSV files and JSON Lines.
 *
 * <p>Takes a file with a report in each row, and which columns hold what; gives the rows as reports, one at a time. Most
 * files of these kinds hold no reports, so they are read only where the user names them or a column of texts. Never
 * guesses a column of texts from what stands in it.
 */
@NullMarked
package dev.whence.ingest.rows;

import org.jspecify.annotations.NullMarked;
