package dev.whence.ingest.split.mark;

/**
 * Where a report ends and another begins.
 *
 * @param closes where the report before ends, in UTF-16 units
 * @param opens where the next one begins, behind the mark
 * @param words what the mark is, for people: "Document 3 of 12"
 */
public record Mark(int closes, int opens, String words) {}
