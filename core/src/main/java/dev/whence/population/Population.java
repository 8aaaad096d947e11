package dev.whence.population;

import java.util.Optional;

/**
 * Who or what is counted.
 *
 * @param name as the report names it, resolved to its fullest name there: {@code US special forces}
 * @param affiliation the country or group it belongs to, where known: {@code US}, {@code ISIS}
 */
public record Population(String name, Role role, Optional<String> affiliation) {}
