/**
 * Frames: a sentence as a row of chunks, and the rules of {@code rules.txt} that find in it what was counted.
 *
 * <p>Takes a sentence and its quantities; gives for each number the rule that fired, the trigger and the counted noun
 * phrase. In the manner of FASTUS (Hobbs et al., 1997): chunks first, then patterns over chunks. Never looks beyond
 * the sentence.
 */
@NullMarked
package dev.whence.claim.frame;

import org.jspecify.annotations.NullMarked;
