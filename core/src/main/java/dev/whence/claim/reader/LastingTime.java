package dev.whence.claim.reader;

import dev.whence.language.Sentence;
import dev.whence.report.ReportDate;
import dev.whence.report.TextSpan;
import dev.whence.time.TimeExpression;
import dev.whence.time.TimeWindow;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The window of a figure's time where that names only when something began or ended: what "the offensive launched on
 * Saturday" cost is counted until the report, and clashes that "began at 2200 last night and ended at 0500 today" have
 * both days.
 */
final class LastingTime {
    private final ReportTimes times;

    LastingTime(ReportTimes times) {
        this.times = times;
    }

    ClaimTime.Timed of(ClaimTime.Figure figure, TimeExpression time) {
        Sentence s = figure.sentence();
        ClaimTime.Timed timed = fromBeginningToEnd(s, time).orElseGet(() -> times.timed(s, time));
        boolean harm = CauseFinder.isCaused(figure.measure());
        boolean onward = TimeUse.isStart(s, time, figure.says(ClaimTime.Figure.GOES_ON | ClaimTime.Figure.SO_FAR))
                || !harm && TimeUse.isAftermath(s, time);
        Optional<LocalDate> now = times.published().map(ReportDate::last);
        Optional<LocalDate> from = timed.window().from();
        boolean past =
                onward && from.isPresent() && now.filter(from.get()::isBefore).isPresent();
        return past
                ? new ClaimTime.Timed(new TimeWindow(timed.window().words(), from, now), timed.span(), false)
                : timed;
    }

    /** "began at 2200 last night and ended at 0500 today" */
    private Optional<ClaimTime.Timed> fromBeginningToEnd(Sentence s, TimeExpression time) {
        if (!TimeUse.isBeginning(s, time) && !TimeUse.isEnd(s, time)) {
            return Optional.empty();
        }
        Optional<TimeExpression> first =
                times.in(s).stream().filter(t -> TimeUse.isBeginning(s, t)).findFirst();
        Optional<TimeExpression> end = times.in(s).stream()
                .filter(t -> TimeUse.isEnd(s, t)
                        && first.filter(f -> f.to() <= t.from()).isPresent())
                .findFirst();
        return end.flatMap(last -> {
            TimeExpression start = first.orElseThrow();
            Optional<LocalDate> from = times.window(s, start).from();
            Optional<LocalDate> to = times.window(s, last).to();
            boolean inOrder = from.isPresent() && to.isPresent() && !to.get().isBefore(from.get());
            TextSpan span = s.span(start.from(), last.to());
            String words = PhraseText.of(s, start.from(), last.to());
            return inOrder
                    ? Optional.of(new ClaimTime.Timed(new TimeWindow(words, from, to), span, false))
                    : Optional.empty();
        });
    }
}
