package dev.whence.place;

/**
 * One name within a mention, by token indices.
 *
 * @param from where it begins, with "village of" before it
 * @param name where its capitalised words begin
 * @param to after its last token
 * @param worded a word such as "province" or "airport" says that it is a place
 */
record PlaceName(int from, int name, int nameEnd, int to, boolean worded) {}
