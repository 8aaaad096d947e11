package dev.whence.view.table;

import dev.whence.report.About;
import dev.whence.report.Sourced;
import dev.whence.view.text.Figures;
import java.util.List;

/** Reports and skipped files as a table for people. */
public final class ReportList {
    private final TerminalTable table = new TerminalTable(List.of(
            TerminalTable.Head.text("REPORT"),
            TerminalTable.Head.fixed("DATE"),
            TerminalTable.Head.text("OUTLET"),
            TerminalTable.Head.text("TITLE"),
            TerminalTable.Head.number("CLAIMS"),
            TerminalTable.Head.text("NOT READ BECAUSE")));

    public void add(ReportRow row) {
        table.add(List.of(
                row.name(),
                ReportTable.about(row, About::date)
                        .map(Sourced::value)
                        .map(ReportTable::date)
                        .orElse(""),
                ReportTable.about(row, About::outlet).map(Sourced::value).orElse(""),
                ReportTable.about(row, About::title).map(Sourced::value).orElse(""),
                row.skipped().isPresent() ? "" : Figures.count(row.claims()),
                row.skipped().orElse("")));
    }

    public TerminalTable table() {
        return table;
    }
}
