package dev.whence.claim.frame;

import dev.whence.population.Noun;

/**
 * A noun phrase in a sentence, by token indices.
 *
 * @param to after the last token
 * @param head the token of its head noun
 */
public record NounPhrase(int from, int to, int head, Noun noun) {}
