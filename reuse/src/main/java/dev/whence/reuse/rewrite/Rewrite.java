package dev.whence.reuse.rewrite;

/**
 * Sentences of two texts that tell the same in like words.
 *
 * @param homeFirst the first word in the later text
 * @param homeEnd the word after the last
 * @param otherFirst the first word in the earlier text
 * @param otherEnd the word after the last
 * @param likeness in bits
 */
public record Rewrite(int homeFirst, int homeEnd, int otherFirst, int otherEnd, double likeness) {}
