package dev.whence.architecture.planted.nullmarked.place;

/** In a package without a package-info. */
public record Nowhere(String name) {}
