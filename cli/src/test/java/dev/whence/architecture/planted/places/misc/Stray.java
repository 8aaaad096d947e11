package dev.whence.architecture.planted.places.misc;

/** In a package that no rule names. */
public record Stray(String name) {}
