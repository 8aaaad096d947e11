package dev.whence.claim.reader;

import dev.whence.choice.Candidate;
import dev.whence.claim.reader.ClaimTime.Timed;
import dev.whence.language.Prose;
import dev.whence.report.ReportDate;
import dev.whence.time.TimeWindow;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The windows that a figure's time could be, a few dozen at most, each with its clues: none; what is named near it; what
 * rules choose; an event of the report; and what goes on from there ({@link LastingOptions}).
 */
final class TimeOptions {
    private final NamedTimes named;
    private final NearTimes near;
    private final List<NamedTime> events;
    private final LastingOptions lasting;
    private final Optional<ReportDate> published;

    private TimeOptions(
            NamedTimes named, NearTimes near, List<NamedTime> events, LastingOptions lasting, ReportTimes times) {
        this.named = named;
        this.near = near;
        this.events = events;
        this.lasting = lasting;
        this.published = times.published();
    }

    static TimeOptions of(Prose prose, ReportTimes times, OwnTime own, TimeRules rules) {
        NamedTimes named = new NamedTimes(prose, times, own, rules);
        NearTimes near = new NearTimes(named, rules.lead());
        List<NamedTime> events =
                ReportEvents.of(named.all(), rules.lead(), times.published().map(ReportDate::last));
        LastingOptions lasting = new LastingOptions(named, near, rules.standsFor(), times.published());
        return new TimeOptions(named, near, events, lasting, times);
    }

    /** The options of one figure, "none" the first of them. */
    List<Candidate<Optional<Timed>, WhenClue>> of(TimeQuestion question) {
        List<Candidate<Optional<Timed>, WhenClue>> options = new ArrayList<>();
        OptionalInt nearest = near.nearest(question);
        options.add(new Candidate<>(Optional.empty(), none(question, nearest.isPresent())));
        NavigableSet<Integer> around = near.around(question.sentence());
        for (int i : around) {
            boolean isNearest = nearest.isPresent() && nearest.getAsInt() == i;
            options.addAll(named(question, named.get(i), isNearest));
        }
        byRules(question, options).ifPresent(options::add);
        for (NamedTime event : events) {
            if (around.stream().noneMatch(i -> named.get(i).equals(event))) {
                EnumSet<WhenClue> clues = known(event);
                clues.add(WhenClue.ELSEWHERE);
                options.add(plain(question, event.timed().taken(), clues));
            }
            options.addAll(
                    lasting.fromEvent(question, event, isFirst(event.timed().window()), nearest));
        }
        return options;
    }

    /** @param own the figure's sentence names a time */
    private EnumSet<WhenClue> none(TimeQuestion question, boolean own) {
        EnumSet<WhenClue> clues = EnumSet.of(WhenClue.NONE);
        if (question.ruled().timed().isEmpty()) {
            clues.add(WhenClue.NONE_BY_RULE);
        }
        if (!own && question.figure().says(ClaimTime.Figure.TURN)) {
            clues.add(WhenClue.NONE_AFTER_TURN);
        }
        if (published.isEmpty()) {
            clues.add(WhenClue.NONE_UNDATED);
        }
        if (question.figure().listed()) {
            clues.add(WhenClue.NONE_LISTED);
        }
        return clues;
    }

    /** A time that is named near, as it stands and until the report. */
    private List<Candidate<Optional<Timed>, WhenClue>> named(TimeQuestion question, NamedTime time, boolean nearest) {
        List<Candidate<Optional<Timed>, WhenClue>> options = new ArrayList<>();
        EnumSet<WhenClue> clues = known(time);
        clues.addAll(TimePlace.of(question, time));
        if (nearest) {
            clues.add(WhenClue.NEAREST);
        }
        boolean here = time.isIn(question.sentence());
        options.add(plain(question, here ? time.timed() : time.timed().taken(), clues));
        if (here) {
            lasting.onward(question, time, clues).ifPresent(options::add);
        }
        return options;
    }

    private EnumSet<WhenClue> known(NamedTime time) {
        EnumSet<WhenClue> clues = EnumSet.copyOf(time.clues());
        if (isFirst(time.timed().window())) {
            clues.add(WhenClue.FIRST_EVENT);
        }
        return clues;
    }

    private boolean isFirst(TimeWindow window) {
        return !events.isEmpty() && events.get(0).timed().isOf(window);
    }

    /** What rules choose, where nothing else comes to these days. */
    private Optional<Candidate<Optional<Timed>, WhenClue>> byRules(
            TimeQuestion question, List<Candidate<Optional<Timed>, WhenClue>> options) {
        return question.ruled()
                .timed()
                .filter(Timed::hasDays)
                .filter(timed -> options.stream()
                        .noneMatch(o ->
                                o.value().filter(v -> v.isOf(timed.window())).isPresent()))
                .map(timed -> {
                    EnumSet<WhenClue> clues = DayClues.of(timed.window(), published);
                    clues.add(timed.carried() ? WhenClue.ELSEWHERE : WhenClue.SAME_CLAUSE);
                    return plain(question, timed, clues);
                });
    }

    /** The days as they are named; a state is rather one of the report's own day. */
    private static Candidate<Optional<Timed>, WhenClue> plain(
            TimeQuestion question, Timed timed, EnumSet<WhenClue> shared) {
        EnumSet<WhenClue> clues = EnumSet.copyOf(shared);
        if (question.isState()) {
            clues.add(
                    clues.contains(WhenClue.REPORTS_DAY) ? WhenClue.STATE_ON_REPORTS_DAY : WhenClue.STATE_OF_OTHER_DAY);
        }
        return question.option(timed, clues);
    }
}
