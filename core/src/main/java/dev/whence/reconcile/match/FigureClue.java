package dev.whence.reconcile.match;

import dev.whence.quantity.Interval;
import dev.whence.report.ReportDate;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** The figures: the same unusual number is hardly chance, a number a hundred times larger counts something else. */
final class FigureClue implements Clue {
    @Override
    public double weight(Account a, Account b) {
        Interval first = a.claim().interval();
        Interval second = b.claim().interval();
        if (Figures.sameStated(first, second)) {
            int digits = Math.min(Figures.significantDigits(first), 4);
            return 0.5 + 0.9 * digits - 0.5 * (digits == 1 ? 1 : 0);
        }
        if (Figures.overlap(first, second) && Figures.isRange(first) != Figures.isRange(second)) {
            return 0.3;
        }
        double ratio = Figures.ratio(first, second);
        if (ratio <= 1.25) {
            return 0.6;
        }
        if (grows(a, b)) {
            return ratio <= 5 ? 0.1 : ratio <= 30 ? -0.4 : -2;
        }
        return ratio <= 2 ? 0.1 : ratio <= 5 ? -0.4 : ratio <= 30 ? -0.9 : -2;
    }

    /** A toll so far that a later report puts higher. */
    private static boolean grows(Account a, Account b) {
        Optional<LocalDate> first = a.telling().report().date().map(ReportDate::last);
        Optional<LocalDate> second = b.telling().report().date().map(ReportDate::last);
        if (first.isEmpty() || second.isEmpty() || first.equals(second)) {
            return false;
        }
        boolean inOrder = first.get().isBefore(second.get());
        BigDecimal earlier = Figures.stated((inOrder ? a : b).claim().interval());
        BigDecimal later = Figures.stated((inOrder ? b : a).claim().interval());
        return later.compareTo(earlier) > 0;
    }
}
