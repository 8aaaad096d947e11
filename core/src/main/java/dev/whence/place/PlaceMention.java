package dev.whence.place;

import dev.whence.report.TextSpan;

/**
 * A place that a sentence names.
 *
 * @param name as named, without its preposition: {@code the village of Bilavet}
 * @param from its first token, without the preposition
 * @param to after its last token
 */
public record PlaceMention(String name, TextSpan span, int from, int to) {}
