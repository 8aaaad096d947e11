package dev.whence.reuse.passage;

/**
 * Words that both sides of a passage have, in the same order and nothing between: one step of the word alignment. What lies
 * between two matches was changed, added or left out.
 *
 * @param fromStart where the words start on the one side, in UTF-16 units of its document
 * @param fromEnd where they end there, exclusive
 * @param toStart where they start on the other side
 * @param toEnd where they end there, exclusive
 * @param words how many words
 */
public record Match(int fromStart, int fromEnd, int toStart, int toEnd, int words) {}
