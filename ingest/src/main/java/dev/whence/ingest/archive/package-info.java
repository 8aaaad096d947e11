/**
 * Archives of files that hold reports: zip, tar, and gzip of either or of a single file.
 *
 * <p>Takes an archive as a stream; gives what its entries hold, one after the other, each read by the format of its name as
 * if it lay in a folder. Nothing is ever unpacked to the disk, and how much comes out is limited in every way in which
 * an archive can be made to hold too much.
 */
@NullMarked
package dev.whence.ingest.archive;

import org.jspecify.annotations.NullMarked;
