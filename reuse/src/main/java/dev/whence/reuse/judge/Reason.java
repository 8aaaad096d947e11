package dev.whence.reuse.judge;

/**
 * One sign of which way a text went.
 *
 * @param forward whether it speaks for the earlier document, in order, as the source
 * @param weight how much it says; 3 decides alone
 * @param words in words
 */
record Reason(boolean forward, int weight, String words) {}
