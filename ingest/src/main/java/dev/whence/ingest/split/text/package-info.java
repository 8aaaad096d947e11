/**
 * A file's text as rows of words and blocks, made in one pass.
 *
 * <p>Takes a text; gives {@link dev.whence.ingest.split.text.SplitText}: every word as a few numbers in flat arrays, and
 * the blocks between which a border may lie. Never keeps a word as a string and never decides where a border is.
 */
@NullMarked
package dev.whence.ingest.split.text;

import org.jspecify.annotations.NullMarked;
