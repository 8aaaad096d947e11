package dev.whence.reconcile.match;

import dev.whence.quantity.Interval;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** The figures: the same unusual number is hardly chance, a number a hundred times larger counts something else. */
final class FigureClue implements Clue {
    private final Weights weights;

    FigureClue(Weights weights) {
        this.weights = weights;
    }

    @Override
    public double weight(Account a, Account b) {
        Interval first = a.claim().interval();
        Interval second = b.claim().interval();
        if (Figures.sameStated(first, second)) {
            int digits = Math.min(Figures.significantDigits(first), 4);
            return digits == 1
                    ? weights.of("figure.same-digit")
                    : weights.of("figure.same") + (digits - 2) * weights.of("figure.same-more");
        }
        if (Figures.overlap(first, second) && Figures.isRange(first) != Figures.isRange(second)) {
            return weights.of("figure.in-range");
        }
        if (Figures.stated(first).signum() == 0 || Figures.stated(second).signum() == 0) {
            return weights.of("figure.nought");
        }
        double ratio = Figures.ratio(first, second);
        if (ratio <= 1.25) {
            return weights.of("figure.near");
        }
        if (grows(a, b)) {
            return ratio <= 5
                    ? weights.of("figure.grown")
                    : ratio <= 30 ? weights.of("figure.grown-much") : weights.of("figure.other-size");
        }
        return ratio <= 2
                ? weights.of("figure.double")
                : ratio <= 5
                        ? weights.of("figure.five-times")
                        : ratio <= 30 ? weights.of("figure.thirty-times") : weights.of("figure.other-size");
    }

    /** A toll so far that a later report puts higher. */
    private static boolean grows(Account a, Account b) {
        Optional<LocalDate> first = a.telling().report().day();
        Optional<LocalDate> second = b.telling().report().day();
        if (first.isEmpty() || second.isEmpty() || first.equals(second)) {
            return false;
        }
        boolean inOrder = first.get().isBefore(second.get());
        BigDecimal earlier = Figures.stated((inOrder ? a : b).claim().interval());
        BigDecimal later = Figures.stated((inOrder ? b : a).claim().interval());
        return later.compareTo(earlier) > 0;
    }
}
