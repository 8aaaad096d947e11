package dev.whence.architecture.planted.readers.population;

import java.io.InputStream;

/** Opens its word list by itself. */
public record Lexicon(InputStream words) {}
