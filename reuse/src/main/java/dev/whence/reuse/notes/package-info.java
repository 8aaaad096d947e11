/**
 * What a search found out about single documents and pairs before it judged it by all documents: words and alignments, and
 * judgements with what they were judged by.
 *
 * <p>Takes bytes from whoever keeps them; gives what is still true. A note never changes a result: what it says is what would
 * be found again, so that it does not matter in which order documents came.
 */
@NullMarked
package dev.whence.reuse.notes;

import org.jspecify.annotations.NullMarked;
