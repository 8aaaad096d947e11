package dev.whence.view.table;

import dev.whence.claim.Claim;
import dev.whence.claim.ClaimId;
import dev.whence.claim.Measure;
import dev.whence.claim.Status;
import dev.whence.quantity.Interval;
import dev.whence.reconcile.Incident;
import dev.whence.reconcile.Origin;
import dev.whence.reconcile.Question;
import dev.whence.reconcile.QuestionId;
import dev.whence.reconcile.Reconciliation;
import dev.whence.reconcile.Teller;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An incident with the questions about it.
 *
 * @param figures the figures of its claims
 */
public record IncidentRow(Incident incident, List<Question> questions, List<Figure> figures) {
    public IncidentRow {
        questions = List.copyOf(questions);
        figures = List.copyOf(figures);
    }

    /**
     * One figure of an incident.
     *
     * @param part whether it counts a part of another question of the incident
     */
    public record Figure(Measure measure, Status status, Interval interval, String unit, boolean part) {}

    /** The incidents in their order. */
    public static List<IncidentRow> of(Reconciliation reconciliation, Figures figures) {
        Map<QuestionId, Question> byId = new HashMap<>();
        reconciliation.questions().forEach(question -> byId.put(question.id(), question));
        List<IncidentRow> rows = new ArrayList<>();
        for (Incident incident : reconciliation.incidents()) {
            List<Question> questions = incident.questions().stream()
                    .map(byId::get)
                    .filter(Objects::nonNull)
                    .toList();
            rows.add(new IncidentRow(incident, questions, figures(questions, figures)));
        }
        return rows;
    }

    /** Finds what a claim says. */
    public interface Figures extends Function<ClaimId, Optional<Claim>> {}

    private static List<Figure> figures(List<Question> questions, Figures figures) {
        return questions.stream()
                .flatMap(question -> question.claims().stream()
                        .flatMap(id -> figures.apply(id).stream())
                        .map(claim -> new Figure(
                                claim.measure(),
                                claim.status(),
                                claim.interval(),
                                claim.unit(),
                                question.partOf().isPresent())))
                .toList();
    }

    /** The lowest figure of people for a measure, of claims with one of the statuses. */
    Optional<BigDecimal> least(Measure measure, List<Status> statuses) {
        return bounds(measure, statuses, Interval::low).min(Comparator.naturalOrder());
    }

    /** The highest; where every figure is open upwards the highest low. */
    Optional<BigDecimal> most(Measure measure, List<Status> statuses) {
        return bounds(measure, statuses, interval -> interval.high().or(interval::low))
                .max(Comparator.naturalOrder());
    }

    private Stream<BigDecimal> bounds(
            Measure measure, List<Status> statuses, Function<Interval, Optional<BigDecimal>> bound) {
        return figures.stream()
                .filter(figure -> figure.measure() == measure
                        && statuses.contains(figure.status())
                        && figure.unit().equals("people")
                        && !figure.part())
                .flatMap(figure -> bound.apply(figure.interval()).stream());
    }

    /** {@code women killed 12–16; children killed 7–9} */
    String breakdown() {
        return questions.stream()
                .filter(question -> question.partOf().isPresent())
                .map(question -> question.population().orElse("people") + " "
                        + question.measure().label() + " "
                        + QuestionList.range(question.estimate().stated()))
                .collect(Collectors.joining("; "));
    }

    long origins() {
        return originators().count();
    }

    Stream<String> originators() {
        return questions.stream()
                .flatMap(question -> question.origins().stream())
                .map(Origin::originator)
                .map(Teller::name)
                .distinct();
    }

    long reports() {
        return questions.stream()
                .flatMap(question -> question.reports().stream())
                .distinct()
                .count();
    }
}
