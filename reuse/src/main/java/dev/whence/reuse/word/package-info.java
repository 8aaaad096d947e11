/**
 * From a text to its words and sentences, each with its offsets.
 *
 * <p>Takes a text; gives hashes of the lower-case words and where they stand, in UTF-16 units. Knows no language: a word
 * is a run of letters and digits, an ideograph is a word of its own. Never changes or keeps the text.
 */
@NullMarked
package dev.whence.reuse.word;

import org.jspecify.annotations.NullMarked;
