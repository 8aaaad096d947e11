package dev.whence.claim.reader;

import dev.whence.language.Clauses;
import dev.whence.language.Sentence;
import dev.whence.quantity.Quantity;
import dev.whence.time.TimeExpression;
import dev.whence.time.TimeResolver;
import dev.whence.time.TimeWindow;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The time that stands nearest to a figure in its own sentence, and is not that of the telling, of a comparison, of
 * another figure, or of something still to come.
 */
final class OwnTime {
    private final ReportTimes times;

    OwnTime(ReportTimes times) {
        this.times = times;
    }

    /** @param days names days, and else nothing but an hour or an event */
    Optional<TimeExpression> nearest(ClaimTime.Figure figure, boolean days) {
        Sentence s = figure.sentence();
        Quantity quantity = figure.quantity();
        @Nullable TimeExpression best = null;
        int least = Clauses.APART;
        for (TimeExpression each : times.in(s)) {
            boolean within = each.from() <= quantity.firstToken() && quantity.firstToken() < each.to();
            int far = figure.distance(each);
            boolean fits = days == namesDays(s, each) && isOfFacts(figure, each);
            if (!within && far < least && fits) {
                least = far;
                best = each;
            }
        }
        return Optional.ofNullable(best);
    }

    /** A stretch of time is one that can be placed; "in two days" says how long it took. */
    boolean namesDays(Sentence s, TimeExpression time) {
        if (!TimeResolver.isAnchored(s, time)) {
            return false;
        }
        TimeWindow window = times.window(s, time);
        return window.from().isPresent() || window.to().isPresent() || !TimeResolver.isDuration(s, time);
    }

    /** Does it name days, and those of what happened, as far as its own words show: no telling's, comparison's or text's? */
    boolean isOfFacts(Sentence s, TimeExpression time) {
        return namesDays(s, time)
                && !TimeUse.isDateline(s, time)
                && !TimeUse.isHeadLine(s, time)
                && !TimeUse.isSinceThen(s, time)
                && !TimeUse.isTold(s, time)
                && !TimeUse.isCompared(s, time);
    }

    private boolean isOfFacts(ClaimTime.Figure figure, TimeExpression time) {
        Sentence s = figure.sentence();
        return !TimeUse.isDateline(s, time)
                && !TimeUse.isSinceThen(s, time)
                && !TimeUse.isOfFigureBefore(s, time, figure.quantity().lastToken() - 1)
                && !isAheadElsewhere(figure, time)
                && !TimeUse.isTold(s, time)
                && !TimeUse.isTold(s, time, figure.vouching())
                && !TimeUse.isCompared(s, time);
    }

    /** "six are missing at Mesk, where the search is to end on Friday": still to come, and in another clause. */
    private boolean isAheadElsewhere(ClaimTime.Figure figure, TimeExpression time) {
        Optional<LocalDate> from = times.window(figure.sentence(), time).from();
        boolean ahead = times.published()
                .filter(now -> from.filter(now.last()::isBefore).isPresent())
                .isPresent();
        return ahead
                && TimeUse.isInOtherClause(
                        figure.sentence(), time, figure.quantity().lastToken());
    }
}
