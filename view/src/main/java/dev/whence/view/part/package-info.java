/**
 * Files that hold several reports, in words.
 *
 * <p>Takes the parts of files as the ledger knows them; gives {@link dev.whence.view.part.SplitFile}s: how many reports
 * a file holds, and by what each border was told and how sure that is. Never says more than a percentage: whether the
 * border is right, a reader sees in the file.
 */
@NullMarked
package dev.whence.view.part;

import org.jspecify.annotations.NullMarked;
