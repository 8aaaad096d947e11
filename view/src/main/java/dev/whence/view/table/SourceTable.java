package dev.whence.view.table;

import dev.whence.decision.Decided;
import dev.whence.view.text.Figures;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whom the reports rely on, for programs and for people. */
public final class SourceTable {
    private static final List<Column<SourceRow>> COLUMNS = List.of(
            Column.of("source", row -> Cell.of(row.name())),
            Column.of("kind", row -> Cell.of(row.kind().label())),
            Column.of("claims", row -> Cell.of(row.claims())),
            Column.of("reports", row -> Cell.of(row.reports())),
            Column.of("asOriginator", row -> Cell.of(row.originator())),
            Column.of("asRelay", row -> Cell.of(row.relay())),
            Column.of(
                    "measures",
                    row -> new Cell.Items(row.measures().stream()
                            .map(measure -> Cell.of(measure.label()))
                            .toList())),
            Column.of("read", row -> Cell.of(row.read())));

    private SourceTable() {}

    /** With the grades that people gave; as CSV also with the columns in which they decide. */
    public static Table<SourceRow> of(Decided decided) {
        Column<SourceRow> grade = Column.of("grade", row -> DecisionCells.grades(decided.gradesOf(row.name())));
        return new Table<>(
                "sources",
                Stream.concat(COLUMNS.stream(), Stream.of(grade)).toList(),
                Stream.of(
                                COLUMNS.stream(),
                                Stream.of(grade),
                                Stream.of("same_as", "corrected_kind", "admiralty", "reason")
                                        .map(DecisionCells::<SourceRow>toFill))
                        .flatMap(part -> part)
                        .toList());
    }

    /** For a terminal. */
    public static TerminalTable list(List<SourceRow> rows) {
        TerminalTable table = new TerminalTable(List.of(
                TerminalTable.Head.text("SOURCE").atLeast(24),
                TerminalTable.Head.fixed("KIND"),
                TerminalTable.Head.number("CLAIMS"),
                TerminalTable.Head.number("REPORTS"),
                TerminalTable.Head.number("FIRST"),
                TerminalTable.Head.number("RELAY"),
                TerminalTable.Head.fixed("READ"),
                TerminalTable.Head.text("NAMED FOR").spared(1)));
        for (SourceRow row : rows) {
            table.add(List.of(
                    row.name(),
                    row.kind().label(),
                    Figures.count(row.claims()),
                    Figures.count(row.reports()),
                    Figures.count(row.originator()),
                    Figures.count(row.relay()),
                    row.read() ? "read" : "cited",
                    row.measures().stream().map(measure -> measure.label()).collect(Collectors.joining(", "))));
        }
        return table;
    }
}
