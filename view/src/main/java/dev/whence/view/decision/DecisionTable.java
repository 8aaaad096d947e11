package dev.whence.view.decision;

import dev.whence.claim.ClaimId;
import dev.whence.decision.Orphan;
import dev.whence.view.table.Cell;
import dev.whence.view.table.Column;
import dev.whence.view.table.Table;
import dev.whence.view.table.TerminalTable;
import java.util.List;
import java.util.stream.Stream;

/** Decisions as a table, for people and for programs. As CSV it has the columns in which a third person settles disputes. */
public final class DecisionTable {
    private static final List<Column<DecisionRow>> COLUMNS = List.of(
            Column.of("decision_number", row -> Cell.of(row.decision().number())),
            Column.of("author", row -> Cell.of(row.decision().author())),
            Column.of("at", row -> Cell.of(row.decision().at().toString())),
            Column.of("state", row -> Cell.of(row.state().label())),
            Column.of("what", row -> Cell.of(DecisionText.what(row.decision().ruling()))),
            Column.of("report", row -> Cell.text(row.anchor().map(anchor -> anchor.reportName()))),
            Column.of(
                    "quote",
                    row -> Cell.text(
                            row.anchor().map(anchor -> anchor.quotation().exact()))),
            Column.of("why", row -> Cell.text(row.decision().reason())),
            Column.of(
                    "nearest",
                    row -> new Cell.Items(row.orphan().map(Orphan::nearest).orElse(List.of()).stream()
                            .map(ClaimId::value)
                            .map(Cell::of)
                            .toList())));

    public static final Table<DecisionRow> TABLE = new Table<>(
            "decisions",
            COLUMNS,
            Stream.concat(
                            COLUMNS.stream(),
                            Stream.of("uphold", "withdraw", "reason")
                                    .map(name -> Column.<DecisionRow>of(name, row -> Cell.ABSENT)))
                    .toList());

    private DecisionTable() {}

    /** For a terminal. */
    public static TerminalTable list(List<DecisionRow> rows) {
        TerminalTable table = new TerminalTable(List.of(
                TerminalTable.Head.number("NO"),
                TerminalTable.Head.fixed("STATE"),
                TerminalTable.Head.text("AUTHOR"),
                TerminalTable.Head.fixed("DAY"),
                TerminalTable.Head.text("WHAT"),
                TerminalTable.Head.text("REPORT"),
                TerminalTable.Head.text("WHY")));
        for (DecisionRow row : rows) {
            table.add(List.of(
                    Integer.toString(row.decision().number()),
                    row.state().label(),
                    row.decision().author(),
                    DecisionText.day(row.decision()),
                    DecisionText.what(row.decision().ruling()),
                    row.anchor().map(anchor -> anchor.reportName()).orElse(""),
                    row.decision().reason().orElse("")));
        }
        return table;
    }
}
