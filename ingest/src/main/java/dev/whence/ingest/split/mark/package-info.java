/**
 * Marks that leave no doubt that another report begins.
 *
 * <p>Takes a {@link dev.whence.ingest.split.text.SplitText}; gives the {@link dev.whence.ingest.split.mark.Mark}s in it:
 * numbers of documents in a series, ends of documents as archives export them, blocks of header lines. What they look
 * like stands in {@code marks.txt}. Never takes a rule or a new page for a mark: they part sections, too.
 */
@NullMarked
package dev.whence.ingest.split.mark;

import org.jspecify.annotations.NullMarked;
