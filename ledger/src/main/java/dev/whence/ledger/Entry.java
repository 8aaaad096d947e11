package dev.whence.ledger;

import java.util.Optional;

/**
 * What the ledger holds of one file.
 *
 * @param name the report's name in exports
 * @param skipped why it was not read, absent where it was
 */
public record Entry(String name, Origin origin, Optional<String> skipped) {}
