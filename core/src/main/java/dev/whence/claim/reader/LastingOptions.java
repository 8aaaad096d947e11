package dev.whence.claim.reader;

import dev.whence.choice.Candidate;
import dev.whence.claim.reader.ClaimTime.Figure;
import dev.whence.claim.reader.ClaimTime.Timed;
import dev.whence.report.ReportDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Windows that begin with something and last: "the offensive launched on Saturday has left 600 dead" counts until the
 * report; a toll counts from the event to the report, to the day that is named with it, or to the day for which all
 * figures of the report stand.
 */
final class LastingOptions {
    private static final int WEEK = 7;

    private final NamedTimes named;
    private final NearTimes near;
    private final Optional<Timed> standsFor;
    private final Optional<LocalDate> now;

    /** @param standsFor the day for which the report says that its figures stand */
    LastingOptions(NamedTimes named, NearTimes near, Optional<Timed> standsFor, Optional<ReportDate> published) {
        this.named = named;
        this.near = near;
        this.standsFor = standsFor;
        this.now = published.map(ReportDate::last);
    }

    /** From a time in the figure's sentence to the report. */
    Optional<Candidate<Optional<Timed>, WhenClue>> onward(
            TimeQuestion question, NamedTime time, EnumSet<WhenClue> plain) {
        Optional<LocalDate> from = time.timed().window().from();
        boolean lasts = from.isPresent()
                && now.filter(from.get()::isBefore).isPresent()
                && !time.timed().window().to().equals(now);
        if (!lasts) {
            return Optional.empty();
        }
        EnumSet<WhenClue> clues = EnumSet.copyOf(plain);
        clues.add(WhenClue.ONWARD);
        if (question.figure().says(Figure.GOES_ON | Figure.SO_FAR)) {
            clues.add(WhenClue.ONWARD_PERFECT);
        }
        if (TimeUse.isStart(question.sentence(), time.expression(), false)) {
            clues.add(WhenClue.ONWARD_STARTED);
        }
        if (question.isToll()) {
            clues.add(WhenClue.ONWARD_TOLL);
        }
        return Optional.of(question.option(time.timed().of(from, now), clues));
    }

    /**
     * From an event of the report.
     *
     * @param first the report names no other as often
     * @param nearest the time that stands nearest to the figure
     */
    List<Candidate<Optional<Timed>, WhenClue>> fromEvent(
            TimeQuestion question, NamedTime event, boolean first, OptionalInt nearest) {
        List<Candidate<Optional<Timed>, WhenClue>> options = new ArrayList<>();
        LocalDate start = event.timed().window().from().orElseThrow();
        EnumSet<WhenClue> clues = clues(question, event, first);
        if (now.filter(start::isBefore).isPresent()) {
            options.add(
                    question.option(event.timed().of(Optional.of(start), now).taken(), clues));
        }
        int end = near.endOfOwn(question.sentence());
        for (int i = named.at(question.sentence().index()); i < end; i++) {
            NamedTime time = named.get(i);
            if (!time.timed().window().to().equals(now)) {
                EnumSet<WhenClue> own = EnumSet.copyOf(clues);
                boolean limit = time.clues().contains(WhenClue.LIMIT);
                own.add(limit ? WhenClue.FROM_EVENT_TO_LIMIT : WhenClue.FROM_EVENT_TO_OWN);
                if (nearest.isPresent() && nearest.getAsInt() == i) {
                    own.add(WhenClue.NEAREST);
                }
                until(question, start, time.timed(), own).ifPresent(options::add);
            }
        }
        clues.add(WhenClue.FROM_EVENT_TO_STANDING);
        standsFor.flatMap(day -> until(question, start, day, clues)).ifPresent(options::add);
        return options;
    }

    private static Optional<Candidate<Optional<Timed>, WhenClue>> until(
            TimeQuestion question, LocalDate start, Timed end, EnumSet<WhenClue> clues) {
        return end.window()
                .to()
                .filter(start::isBefore)
                .map(last -> question.option(end.of(Optional.of(start), Optional.of(last)), clues));
    }

    private EnumSet<WhenClue> clues(TimeQuestion question, NamedTime event, boolean first) {
        EnumSet<WhenClue> clues = EnumSet.of(WhenClue.FROM_EVENT);
        if (first) {
            clues.add(WhenClue.FIRST_EVENT);
        }
        if (question.figure().says(Figure.GOES_ON)) {
            clues.add(WhenClue.FROM_EVENT_PERFECT);
        }
        if (question.figure().listed()) {
            clues.add(WhenClue.FROM_EVENT_LISTED);
        }
        if (event.clues().contains(WhenClue.LONG_PAST)) {
            clues.add(WhenClue.FROM_EVENT_OLD);
        } else if (isFresh(event.timed().window().to().orElseThrow())) {
            clues.add(WhenClue.FROM_EVENT_FRESH);
        }
        return clues;
    }

    private boolean isFresh(LocalDate end) {
        return now.filter(day -> !day.isBefore(end) && !day.isAfter(end.plusDays(WEEK)))
                .isPresent();
    }
}
