package dev.whence.architecture.planted.cycles.time;

import dev.whence.architecture.planted.cycles.quantity.Amount;

/** A window that counts itself. */
public record Window(Amount length) {}
