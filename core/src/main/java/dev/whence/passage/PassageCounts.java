package dev.whence.passage;

/**
 * How much text reports share.
 *
 * @param passages how many passages, boilerplate left out
 * @param pairs how many pairs of reports share them
 * @param takers how many reports have text of another, by a known flow
 * @param boilerplate how many passages are boilerplate
 */
public record PassageCounts(long passages, long pairs, long takers, long boilerplate) {}
