/**
 * The signs by which a reader sees that another report begins, one class each.
 *
 * <p>Takes a {@link dev.whence.ingest.split.text.SplitText}; gives for every block how strongly each sign stands before
 * it, from 0 to 1, and what all of them weigh together. Which signs there are and in what order stands in
 * {@link dev.whence.ingest.split.sign.Signs}, what they weigh in {@code weights.txt}. Never looks at a name or phrase of
 * its own: words stand in data files.
 */
@NullMarked
package dev.whence.ingest.split.sign;

import org.jspecify.annotations.NullMarked;
