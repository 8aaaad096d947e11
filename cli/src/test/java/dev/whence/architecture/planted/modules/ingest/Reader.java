package dev.whence.architecture.planted.modules.ingest;

import dev.whence.architecture.planted.modules.ledger.Store;

/** Reads straight into the ledger. */
public record Reader(Store store) {}
