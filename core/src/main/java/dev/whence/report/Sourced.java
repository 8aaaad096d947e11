package dev.whence.report;

/** A value together with where it was found. */
public record Sourced<T>(T value, Provenance from) {}
