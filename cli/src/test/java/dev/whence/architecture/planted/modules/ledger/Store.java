package dev.whence.architecture.planted.modules.ledger;

public record Store(String file) {}
