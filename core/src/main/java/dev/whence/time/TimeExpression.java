package dev.whence.time;

/** A stretch of a sentence's tokens that says when: {@code over the past 24 hours}; {@code to} is exclusive. */
public record TimeExpression(int from, int to) {}
