package dev.whence.claim.reader;

import dev.whence.report.ReportDate;
import dev.whence.time.TimeWindow;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Optional;

/** What days say by themselves: how long they are, and how long before the report they end. */
final class DayClues {
    private static final int WEEK = 7;
    private static final int PAST = 60;

    private DayClues() {}

    /** Of a window that has an end at least. */
    static EnumSet<WhenClue> of(TimeWindow window, Optional<ReportDate> published) {
        EnumSet<WhenClue> clues = EnumSet.noneOf(WhenClue.class);
        if (window.from().isEmpty() || window.to().isEmpty()) {
            clues.add(WhenClue.OPEN);
        } else {
            long days = ChronoUnit.DAYS.between(window.from().get(), window.to().get()) + 1;
            if (days > 1 && days <= WEEK) {
                clues.add(WhenClue.FEW_DAYS);
            }
        }
        LocalDate end = window.to().or(window::from).orElseThrow();
        published
                .filter(ReportDate::isDay)
                .flatMap(day -> distance(ChronoUnit.DAYS.between(end, day.last())))
                .ifPresent(clues::add);
        return clues;
    }

    private static Optional<WhenClue> distance(long ago) {
        if (ago == 0) {
            return Optional.of(WhenClue.REPORTS_DAY);
        }
        if (ago == 1) {
            return Optional.of(WhenClue.DAY_BEFORE);
        }
        return ago > PAST ? Optional.of(WhenClue.LONG_PAST) : Optional.empty();
    }
}
