package dev.whence.reconcile.finding;

import dev.whence.claim.Scope;
import dev.whence.reconcile.match.Account;
import dev.whence.report.ReportDate;
import dev.whence.time.TimeWindow;
import java.time.LocalDate;
import java.util.Optional;

/** As of which day a figure holds. */
final class Days {
    private Days() {}

    /** Of a toll so far the last day of its window, otherwise the day of the report. */
    static Optional<LocalDate> asOf(Account account) {
        Optional<LocalDate> told = account.telling().report().date().map(ReportDate::last);
        if (account.claim().scope() != Scope.CUMULATIVE) {
            return told;
        }
        Optional<LocalDate> named = account.claim()
                .when()
                .flatMap(TimeWindow::to)
                .filter(day -> told.isEmpty() || !day.isAfter(told.get()));
        return named.or(() -> told);
    }
}
