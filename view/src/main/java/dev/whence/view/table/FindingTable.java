package dev.whence.view.table;

import dev.whence.reconcile.Finding;
import java.util.List;

/** {@code findings.jsonl} and {@code findings.csv}: what a reader should look at. */
public final class FindingTable {
    public static final Table<Finding> TABLE = Table.of(
            "findings",
            List.of(
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
                                    .toList()))));

    private FindingTable() {}
}
