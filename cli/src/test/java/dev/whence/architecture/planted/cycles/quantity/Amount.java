package dev.whence.architecture.planted.cycles.quantity;

import dev.whence.architecture.planted.cycles.time.Window;

public record Amount(Window window) {}
