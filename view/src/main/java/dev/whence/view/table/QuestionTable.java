package dev.whence.view.table;

import dev.whence.claim.ClaimId;
import dev.whence.decision.Decided;
import dev.whence.place.Where;
import dev.whence.reconcile.Estimate;
import dev.whence.reconcile.Origin;
import dev.whence.reconcile.Range;
import dev.whence.report.ReportId;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** {@code questions.jsonl} and {@code questions.csv}: what is being counted, with its origins and estimate. */
public final class QuestionTable {
    private static final List<Column<QuestionRow>> ABOUT = List.of(
            Column.of("id", row -> Cell.of(row.question().id().value())),
            Column.of("label", row -> Cell.of(row.question().label())),
            Column.of("measure", row -> Cell.of(row.question().measure().label())),
            Column.of("unit", row -> Cell.of(row.question().unit())),
            Column.of("population", row -> Cell.text(row.question().population())),
            Column.of("place", row -> Cell.text(row.question().place().map(Where::name))),
            Column.of("from", row -> Cell.text(row.question().from().map(Object::toString))),
            Column.of("to", row -> Cell.text(row.question().to().map(Object::toString))),
            Column.of("partOf", row -> Cell.text(row.question().partOf().map(Object::toString))),
            Column.of("incident", row -> Cell.text(row.question().incident().map(Object::toString))),
            Column.of(
                    "claims",
                    row -> new Cell.Items(row.question().claims().stream()
                            .map(claim -> Cell.of(claim.value()))
                            .toList())),
            Column.of("reports", row -> Cell.of(row.reports())),
            Column.of(
                    "origins",
                    row -> new Cell.Items(row.question().origins().stream()
                            .map(origin -> origin(origin, row))
                            .toList()),
                    row -> Cell.of(row.question().origins().stream()
                            .map(origin -> origin.originator().name())
                            .collect(Collectors.joining("; ")))),
            Column.of(
                    "independentOrigins",
                    row -> Cell.of(row.question().origins().size())));

    private static final Column<QuestionRow> ESTIMATE =
            Column.of("estimate", row -> estimate(row.question().estimate()));

    /** Where nobody has decided anything. */
    public static final Table<QuestionRow> TABLE = of(Decided.NOTHING);

    private QuestionTable() {}

    /** With the grades that people gave; as CSV also with the columns in which they decide. */
    public static Table<QuestionRow> of(Decided decided) {
        Column<QuestionRow> grade = Column.of(
                "grade",
                row -> DecisionCells.grades(decided.gradesOf(row.question().claims())));
        return new Table<>(
                "questions",
                Stream.of(ABOUT.stream(), Stream.of(ESTIMATE, grade))
                        .flatMap(part -> part)
                        .toList(),
                Stream.of(
                                ABOUT.stream(),
                                flatEstimate(),
                                Stream.of(grade),
                                Stream.of("decision", "merge_with", "corrected_label", "airwars", "reason")
                                        .map(DecisionCells::<QuestionRow>toFill))
                        .flatMap(part -> part)
                        .toList());
    }

    private static Cell origin(Origin origin, QuestionRow row) {
        return new Cell.Fields(List.of(
                Cell.field("id", Cell.of(origin.id().value())),
                Cell.field("originator", Cell.of(origin.originator().name())),
                Cell.field("kind", Cell.of(origin.originator().kind().label())),
                Cell.field("read", Cell.of(origin.originator().isRead())),
                Cell.field("reports", names(origin.reports(), row)),
                Cell.field("claims", ids(origin.claims())),
                Cell.field(
                        "why",
                        new Cell.Items(origin.reasons().stream().map(Cell::of).toList()))));
    }

    private static Cell names(List<ReportId> reports, QuestionRow row) {
        return new Cell.Items(reports.stream().map(row::name).map(Cell::of).toList());
    }

    private static Cell ids(List<ClaimId> claims) {
        return new Cell.Items(
                claims.stream().map(claim -> Cell.of(claim.value())).toList());
    }

    private static Cell estimate(Estimate estimate) {
        Range range = estimate.counted();
        Range stated = estimate.stated();
        return new Cell.Fields(List.of(
                Cell.field("low", Cell.number(range.low())),
                Cell.field("best", Cell.number(range.best())),
                Cell.field("high", Cell.number(range.high())),
                Cell.field("policy", Cell.of(estimate.policy().label())),
                Cell.field("claims", ids(estimate.claims())),
                Cell.field("statedLow", Cell.number(stated.low())),
                Cell.field("statedBest", Cell.number(stated.best())),
                Cell.field("statedHigh", Cell.number(stated.high())),
                Cell.field(
                        "leftOut",
                        new Cell.Items(estimate.leftOut().stream()
                                .map(out -> (Cell) new Cell.Fields(List.of(
                                        Cell.field("claim", Cell.of(out.claim().value())),
                                        Cell.field("why", Cell.of(out.why())))))
                                .toList()))));
    }

    private static Stream<Column<QuestionRow>> flatEstimate() {
        return Stream.of(
                Column.of(
                        "low",
                        row -> Cell.number(row.question().estimate().counted().low())),
                Column.of(
                        "best",
                        row -> Cell.number(row.question().estimate().counted().best())),
                Column.of(
                        "high",
                        row -> Cell.number(row.question().estimate().counted().high())),
                Column.of(
                        "policy",
                        row -> Cell.of(row.question().estimate().policy().label())),
                Column.of(
                        "statedLow",
                        row -> Cell.number(row.question().estimate().stated().low())),
                Column.of(
                        "statedBest",
                        row -> Cell.number(row.question().estimate().stated().best())),
                Column.of(
                        "statedHigh",
                        row -> Cell.number(row.question().estimate().stated().high())));
    }
}
