package dev.whence.ledger;

/**
 * What the ledger holds of one file.
 *
 * @param name as in exports
 * @param reports how many reports in it were read
 * @param skipped how much of it was not read
 */
public record KnownFile(String name, Origin origin, int reports, int skipped) {}
