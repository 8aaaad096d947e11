package dev.whence.quantity;

import java.math.BigDecimal;

/**
 * A plain number between two tokens, with neither hedge nor range.
 *
 * @param factor what its scale words multiplied it by: 1000 in {@code 12 thousand}, 1 in {@code 12}
 * @param digits it is printed in digits
 */
record Numeral(
        int from, int to, BigDecimal low, BigDecimal high, boolean approximate, BigDecimal factor, boolean digits) {

    Numeral times(BigDecimal by, int newTo) {
        return new Numeral(from, newTo, low.multiply(by), high.multiply(by), approximate, factor.multiply(by), digits);
    }

    boolean isExact() {
        return low.compareTo(high) == 0;
    }
}
