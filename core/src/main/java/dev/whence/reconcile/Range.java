package dev.whence.reconcile;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What a set of figures leaves open.
 *
 * @param low the smallest stated low; absent where none states one
 * @param best the policy's pick
 * @param high the largest stated high; absent where any figure is open upwards
 */
public record Range(Optional<BigDecimal> low, Optional<BigDecimal> best, Optional<BigDecimal> high) {
    /** Of no figures. */
    public static final Range NONE = new Range(Optional.empty(), Optional.empty(), Optional.empty());
}
