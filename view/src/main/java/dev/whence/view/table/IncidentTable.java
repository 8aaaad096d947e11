package dev.whence.view.table;

import dev.whence.claim.Measure;
import dev.whence.claim.Status;
import dev.whence.decision.Decided;
import dev.whence.place.Place;
import dev.whence.place.Where;
import dev.whence.reconcile.Incident;
import dev.whence.time.DatePrecision;
import dev.whence.time.TimeWindow;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** {@code incidents.jsonl} and {@code incidents.csv}: one row an incident, with the columns that recorders keep. */
public final class IncidentTable {
    private static final List<Status> ASSERTED = List.of(Status.ASSERTED, Status.DERIVED);
    private static final List<Status> ALLEGED = List.of(Status.ALLEGED, Status.EXPECTED);

    private IncidentTable() {}

    /** With the grades that people gave; as CSV also with the columns in which they decide. */
    public static Table<IncidentRow> of(Decided decided) {
        List<Column<IncidentRow>> columns = Stream.of(about(), tolls(), sources(), List.of(grade(decided)))
                .flatMap(List::stream)
                .toList();
        return new Table<>(
                "incidents",
                columns,
                Stream.concat(columns.stream(), Stream.of("airwars", "reason").map(DecisionCells::<IncidentRow>toFill))
                        .toList());
    }

    private static Column<IncidentRow> grade(Decided decided) {
        return Column.of(
                "grade",
                row -> DecisionCells.grades(decided.gradesOf(row.questions().stream()
                        .flatMap(question -> question.claims().stream())
                        .toList())));
    }

    private static List<Column<IncidentRow>> about() {
        return List.of(
                Column.of("id", row -> Cell.of(row.incident().id().value())),
                Column.of("label", row -> Cell.of(row.incident().label())),
                Column.of("from", row -> Cell.text(row.incident().from().map(Object::toString))),
                Column.of("to", row -> Cell.text(row.incident().to().map(Object::toString))),
                Column.of("datePrecision", row -> Cell.number(precision(row.incident()))),
                Column.of("place", row -> Cell.text(row.incident().place().map(Where::name))),
                Column.of("latitude", row -> Cell.number(place(row).map(Place::latitude))),
                Column.of("longitude", row -> Cell.number(place(row).map(Place::longitude))),
                Column.of(
                        "wherePrecision",
                        row -> Cell.number(row.incident()
                                .place()
                                .flatMap(Where::precision)
                                .map(precision -> BigDecimal.valueOf(precision.code())))),
                Column.of("cause", row -> Cell.text(row.incident().cause())),
                Column.of(
                        "blamed",
                        row -> new Cell.Items(
                                row.incident().blamed().stream().map(Cell::of).toList())));
    }

    private static List<Column<IncidentRow>> tolls() {
        return List.of(
                Column.of("killedMin", row -> Cell.number(row.least(Measure.KILLED, ASSERTED))),
                Column.of("killedMax", row -> Cell.number(row.most(Measure.KILLED, ASSERTED))),
                Column.of("killedAllegedMin", row -> Cell.number(row.least(Measure.KILLED, ALLEGED))),
                Column.of("killedAllegedMax", row -> Cell.number(row.most(Measure.KILLED, ALLEGED))),
                Column.of("woundedMin", row -> Cell.number(row.least(Measure.WOUNDED, ASSERTED))),
                Column.of("woundedMax", row -> Cell.number(row.most(Measure.WOUNDED, ASSERTED))),
                Column.of("woundedAllegedMin", row -> Cell.number(row.least(Measure.WOUNDED, ALLEGED))),
                Column.of("woundedAllegedMax", row -> Cell.number(row.most(Measure.WOUNDED, ALLEGED))),
                Column.of("breakdown", row -> Cell.of(row.breakdown())));
    }

    private static List<Column<IncidentRow>> sources() {
        return List.of(
                Column.of("reports", row -> Cell.of(row.reports())),
                Column.of("originsFound", row -> Cell.of(row.origins())),
                Column.of("sources", row -> Cell.of(row.originators().collect(Collectors.joining("; ")))),
                Column.of(
                        "questions",
                        row -> new Cell.Items(row.incident().questions().stream()
                                .map(question -> Cell.of(question.value()))
                                .toList())));
    }

    private static Optional<Place> place(IncidentRow row) {
        return row.incident().place().flatMap(Where::place);
    }

    private static Optional<BigDecimal> precision(Incident incident) {
        return incident.from()
                .flatMap(from ->
                        incident.to().flatMap(to -> new TimeWindow("", Optional.of(from), Optional.of(to)).precision()))
                .map(DatePrecision::code)
                .map(BigDecimal::valueOf);
    }
}
