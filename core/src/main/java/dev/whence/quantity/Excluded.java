package dev.whence.quantity;

import dev.whence.report.TextSpan;

/**
 * A number that counts nothing.
 *
 * @param reason the exclusion that caught it: {@code date}, {@code age}, {@code money}
 */
public record Excluded(TextSpan number, String reason) {}
