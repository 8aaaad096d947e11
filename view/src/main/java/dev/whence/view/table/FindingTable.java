package dev.whence.view.table;

import dev.whence.decision.Decided;
import dev.whence.reconcile.Finding;
import java.util.List;
import java.util.stream.Stream;

/** {@code findings.jsonl} and {@code findings.csv}: what a reader should look at. */
public final class FindingTable {
    private static final List<Column<Finding>> COLUMNS = List.of(
            Column.of("id", finding -> Cell.of(finding.id().value())),
            Column.of("type", finding -> Cell.of(finding.type().label())),
            Column.of(
                    "claims",
                    finding -> new Cell.Items(finding.claims().stream()
                            .map(claim -> Cell.of(claim.value()))
                            .toList())),
            Column.of("explanation", finding -> Cell.of(finding.explanation())),
            Column.of("severity", finding -> Cell.of(finding.severity().label())),
            Column.of(
                    "questions",
                    finding -> new Cell.Items(finding.questions().stream()
                            .map(question -> Cell.of(question.value()))
                            .toList())));

    /** Where nobody has decided anything. */
    public static final Table<Finding> TABLE = of(Decided.NOTHING);

    private FindingTable() {}

    /** With what people decided; as CSV also with the columns in which they decide. */
    public static Table<Finding> of(Decided decided) {
        Column<Finding> decision = Column.of(
                "decision",
                finding -> decided.of(finding).map(DecisionCells::of).orElse(Cell.ABSENT));
        Column<Finding> flat = Column.of(
                "decided",
                finding -> decided.of(finding)
                        .map(said -> Cell.of(DecisionCells.flat(said)))
                        .orElse(Cell.ABSENT));
        return new Table<>(
                "findings",
                Stream.concat(COLUMNS.stream(), Stream.of(decision)).toList(),
                Stream.concat(
                                COLUMNS.stream(),
                                Stream.of(
                                        flat,
                                        DecisionCells.<Finding>toFill("decision"),
                                        DecisionCells.<Finding>toFill("reason")))
                        .toList());
    }
}
