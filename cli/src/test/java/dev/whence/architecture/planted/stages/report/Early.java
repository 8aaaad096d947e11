package dev.whence.architecture.planted.stages.report;

import dev.whence.architecture.planted.stages.claim.Late;

/** A report that knows claims. */
public record Early(Late claim) {}
