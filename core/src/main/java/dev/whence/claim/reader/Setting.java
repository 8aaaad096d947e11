package dev.whence.claim.reader;

import dev.whence.attribution.Chains;
import dev.whence.claim.Evidence;
import dev.whence.claim.Measure;
import dev.whence.claim.Scope;
import dev.whence.claim.Status;
import dev.whence.claim.frame.ChunkRow;
import dev.whence.claim.frame.Match;
import dev.whence.claim.list.ListedFigure;
import dev.whence.language.Clauses;
import dev.whence.language.Sentence;
import dev.whence.place.Where;
import dev.whence.quantity.Quantity;
import dev.whence.time.TimeExpression;
import dev.whence.time.TimeWindow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where, when and why the claims of one report stand: asked claim by claim in the order of the text, as each may take up
 * what the one before told. Not shared between reports.
 */
final class Setting {
    private final ClaimPlace places;
    private final ClaimTime times;
    private final ClaimCause causes;
    private final ScopeReader scopes = new ScopeReader();
    private final StatusReader statuses = new StatusReader();

    Setting(ClaimPlace places, ClaimTime times, ClaimCause causes) {
        this.places = places;
        this.times = times;
        this.causes = causes;
    }

    /** The expressions of time in a sentence. */
    List<TimeExpression> times(Sentence s) {
        return times.in(s);
    }

    /** The time of a figure of a list or table, which may say it itself. */
    Optional<TimeWindow> when(ListedFigure listed, Chains.Vouching vouching) {
        Sentence s = listed.sentence();
        boolean toll = causes.isDisaster() && CauseFinder.isCaused(listed.measure());
        ClaimTime.Figure figure = new ClaimTime.Figure(
                s, Clauses.of(s), inSentence(listed.quantity(), s), listed.measure(), vouching.evidence(), toll, true);
        return times.time(figure, times.ruled(listed.when(), s), listed.scope()).map(ClaimTime.Timed::window);
    }

    /** A quantity whose tokens were counted within its cell, as its row counts them. */
    private static Quantity inSentence(Quantity cell, Sentence s) {
        int first = s.tokenAt(cell.number().start());
        int last = Math.max(first + 1, s.tokenAt(cell.number().end()));
        return new Quantity(cell.number(), cell.hedge(), cell.interval(), cell.kind(), first, last);
    }

    /** The place of a figure whose row names none. */
    Optional<ClaimPlace.Placed> backdrop(Sentence line, Scope scope) {
        return places.backdrop(line, ClaimPlace.reach(scope, Optional.empty(), Optional.empty(), causes.isDisaster()));
    }

    /** Is the report about a storm, a quake, a disease: without sides? */
    boolean isDisaster() {
        return causes.isDisaster();
    }

    Where place(ClaimPlace.Placed placed) {
        return places.where(placed);
    }

    /** The place that a row names. */
    Where place(String name) {
        return places.listed(name);
    }

    /** The cause of a figure whose row names none: the disaster that the report is about. */
    Optional<String> cause(Measure measure) {
        return CauseFinder.isCaused(measure) ? causes.main() : Optional.empty();
    }

    /** What stands around the number of a match. */
    Circumstances around(
            ChunkRow row, Match match, Quantity quantity, List<Quantity> numbers, Chains.Vouching vouching) {
        Sentence s = row.sentence();
        Clauses clauses = Clauses.of(s);
        boolean toll = causes.isDisaster() && CauseFinder.isCaused(match.measure());
        ClaimTime.Figure figure =
                new ClaimTime.Figure(s, clauses, quantity, match.measure(), vouching.evidence(), toll, false);
        TimeRules.Ruled ruled = times.ruled(figure);
        ClaimCause.Caused caused = causes.of(row, clauses, match);
        Optional<String> cause = caused.cause().map(CauseFinder.Found::name);
        Scope scope = scopes.scope(s, clauses, match, ruled.timed(), cause, causes.isDisaster());
        Optional<ClaimTime.Timed> when = times.time(figure, ruled, scope);
        ClaimPlace.Reach reach = ClaimPlace.reach(scope, when.map(ClaimTime.Timed::window), cause, causes.isDisaster());
        Optional<ClaimPlace.Placed> where =
                places.place(s, clauses, quantity, numbers, match.measure(), vouching.evidence(), reach);
        Status status = statuses.status(s, clauses, quantity, vouching.stance());
        return new Circumstances(
                cause,
                caused.by().map(BlameFinder.Found::name),
                where.map(places::where),
                when.map(ClaimTime.Timed::window),
                scope,
                status,
                where.filter(ClaimPlace.Placed::isDoubtful)
                        .map(w -> List.of("the place is named in an earlier sentence"))
                        .orElse(List.of()),
                evidence(where, when, caused));
    }

    private static List<Evidence.Part> evidence(
            Optional<ClaimPlace.Placed> where, Optional<ClaimTime.Timed> when, ClaimCause.Caused caused) {
        List<Evidence.Part> parts = new ArrayList<>();
        where.ifPresent(p -> p.spans().forEach(span -> parts.add(new Evidence.Part(Evidence.Role.PLACE, span))));
        when.ifPresent(t -> parts.add(new Evidence.Part(Evidence.Role.TIME, t.span())));
        caused.cause().ifPresent(c -> parts.add(new Evidence.Part(Evidence.Role.CAUSE, c.span())));
        caused.by().ifPresent(b -> parts.add(new Evidence.Part(Evidence.Role.BLAMED, b.span())));
        return parts;
    }
}
