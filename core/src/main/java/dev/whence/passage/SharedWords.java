package dev.whence.passage;

import dev.whence.report.TextSpan;

/** Words that both sides of a passage have; what lies between two of these was changed, added or left out. */
public record SharedWords(TextSpan from, TextSpan to) {}
