package dev.whence.cli.decide;

/** A row that cannot be followed, and why. */
public record Problem(long line, String why) {}
