package dev.whence.claim;

import dev.whence.attribution.AttributionChain;
import dev.whence.place.Where;
import dev.whence.population.Population;
import dev.whence.quantity.Interval;
import dev.whence.report.ReportId;
import dev.whence.report.TextSpan;
import dev.whence.time.TimeWindow;
import java.util.Optional;

/**
 * One figure given by one report for one measure of one population.
 *
 * @param number where the words of the number stand, without their hedge
 * @param unit {@code people}, {@code percent}, or what is counted: {@code tanks}
 * @param cause what did it: {@code air strike}
 * @param by the actor blamed
 * @param where the place of what is counted, as named and on the map where it can be found there
 * @param when the time of what is counted, as named and as days where they follow
 */
public record Claim(
        ClaimId id,
        ReportId report,
        TextSpan number,
        Interval interval,
        Measure measure,
        String unit,
        Optional<Population> of,
        Optional<String> cause,
        Optional<String> by,
        Optional<Where> where,
        Optional<TimeWindow> when,
        Scope scope,
        Status status,
        AttributionChain attribution,
        Certainty certainty,
        Evidence evidence) {

    /** The same claim, trusted otherwise. */
    public Claim trusted(Certainty other) {
        return with(of, attribution, other);
    }

    /** The same claim, said by others. */
    public Claim saidBy(AttributionChain others) {
        return with(of, others, certainty);
    }

    /** The same claim of another population. */
    public Claim of(Optional<Population> others) {
        return with(others, attribution, certainty);
    }

    private Claim with(Optional<Population> population, AttributionChain chain, Certainty trust) {
        return new Claim(
                id,
                report,
                number,
                interval,
                measure,
                unit,
                population,
                cause,
                by,
                where,
                when,
                scope,
                status,
                chain,
                trust,
                evidence);
    }
}
