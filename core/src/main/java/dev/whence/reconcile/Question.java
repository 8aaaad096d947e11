package dev.whence.reconcile;

import dev.whence.claim.ClaimId;
import dev.whence.claim.Measure;
import dev.whence.place.Where;
import dev.whence.report.ReportId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What comparable claims answer: the same measure of the same population, at the same place, in the same window.
 *
 * @param label as a person would write it: {@code US military killed, Mosul, first two weeks of the operation}
 * @param population by its fullest name among the claims
 * @param place the narrowest place that all of them can mean
 * @param from the first day of the window, where one is known
 * @param to the last day, inclusive
 * @param partOf the question about the whole that this one counts a part of
 * @param claims in the order they were told: by report date, report name, place in the report; at least one
 * @param origins the one with most claims first
 * @param ties who told whom
 */
public record Question(
        QuestionId id,
        String label,
        Measure measure,
        String unit,
        Optional<String> population,
        Optional<Where> place,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        Optional<QuestionId> partOf,
        Optional<IncidentId> incident,
        List<ClaimId> claims,
        List<Origin> origins,
        List<Tie> ties,
        Estimate estimate) {
    public Question {
        claims = List.copyOf(claims);
        origins = List.copyOf(origins);
        ties = List.copyOf(ties);
    }

    /** The reports that give a figure for it, each once. */
    public List<ReportId> reports() {
        return origins.stream()
                .flatMap(origin -> origin.reports().stream())
                .distinct()
                .toList();
    }
}
