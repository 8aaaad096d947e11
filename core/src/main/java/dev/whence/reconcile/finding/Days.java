package dev.whence.reconcile.finding;

import dev.whence.claim.Scope;
import dev.whence.reconcile.match.Account;
import dev.whence.reconcile.match.Words;
import dev.whence.time.TimeWindow;
import java.time.LocalDate;
import java.util.Optional;

/** As of which day a figure holds. */
final class Days {
    private Days() {}

    private static final Words WORDS = Words.load();

    /** Whether the one can have been told after the other: where only the first has a day, the order is not known. */
    static boolean mayFollow(Account before, Account later) {
        return later.telling().report().day().isPresent()
                || before.telling().report().day().isEmpty();
    }

    /** Of "61 as of 14 March" that day, otherwise the day of the report. */
    static Optional<LocalDate> asOf(Account account) {
        Optional<LocalDate> told = account.telling().report().day();
        Optional<TimeWindow> when = account.claim().when();
        if (account.claim().scope() != Scope.CUMULATIVE
                || when.map(TimeWindow::words).filter(WORDS::sayAsOf).isEmpty()) {
            return told;
        }
        return when.flatMap(TimeWindow::to)
                .filter(day -> told.isEmpty() || !day.isAfter(told.get()))
                .or(() -> told);
    }
}
