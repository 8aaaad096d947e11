/**
 * Choices among candidates by weighted clues: log-linear models (Berger, Della Pietra and Della Pietra 1996) whose clues
 * either hold or do not, so that each choice can be told as a list of sentences.
 *
 * <p>Takes candidates with their clues; gives the one that most speaks for. Never looks at a text, and never learns:
 * weights are fitted by {@code dev.whence.bench.choice} and read from a file.
 */
@NullMarked
package dev.whence.choice;

import org.jspecify.annotations.NullMarked;
