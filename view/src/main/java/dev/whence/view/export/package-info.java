/**
 * The files of {@code whence export}: one a table, and the extracted text of every report that is not plain text.
 *
 * <p>Takes a {@link dev.whence.view.Dossier} and a folder; gives files that are byte-identical from run to run. Never writes outside the folder.
 */
@NullMarked
package dev.whence.view.export;

import org.jspecify.annotations.NullMarked;
