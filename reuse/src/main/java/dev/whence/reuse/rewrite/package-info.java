/**
 * Sentences told again in other words, between two texts.
 *
 * <p>Takes two texts and what the background says of their words; gives pairs of sentences, where one may come from two.
 * Works on stems, so on languages that change the ends of words; for pairs that share text already and for small folders,
 * because it compares sentence by sentence.
 */
@NullMarked
package dev.whence.reuse.rewrite;

import org.jspecify.annotations.NullMarked;
