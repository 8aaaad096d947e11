/**
 * From the files of a folder to reports.
 *
 * <p>Takes the paths named on the command line; gives a {@link dev.whence.ingest.Folder}: its files in a fixed order,
 * each of which reads itself into reports, and what is not read with the reason. Start at
 * {@link dev.whence.ingest.Folder#open}. Never writes a file, never fetches anything from a network, and never reads
 * what Whence itself wrote.
 */
@NullMarked
package dev.whence.ingest;

import org.jspecify.annotations.NullMarked;
