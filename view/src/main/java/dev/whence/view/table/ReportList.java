package dev.whence.view.table;

import dev.whence.report.About;
import dev.whence.report.FilePart;
import dev.whence.report.Report;
import dev.whence.report.Sourced;
import dev.whence.view.part.SplitFile;
import dev.whence.view.text.Figures;
import dev.whence.view.text.LanguageNames;
import java.util.List;

/** Reports and skipped files as a table for people. */
public final class ReportList {
    private final TerminalTable table = new TerminalTable(List.of(
            TerminalTable.Head.text("REPORT"),
            TerminalTable.Head.fixed("DATE"),
            TerminalTable.Head.text("OUTLET").spared(1),
            TerminalTable.Head.text("TITLE").atLeast(16),
            TerminalTable.Head.number("CLAIMS"),
            TerminalTable.Head.text("BORDER").spared(2),
            TerminalTable.Head.text("NOT READ BECAUSE")));

    public void add(ReportRow row) {
        table.add(List.of(
                name(row),
                ReportTable.about(row, About::date)
                        .map(Sourced::value)
                        .map(ReportTable::date)
                        .orElse(""),
                ReportTable.about(row, About::outlet).map(Sourced::value).orElse(""),
                ReportTable.about(row, About::title).map(Sourced::value).orElse(""),
                row.skipped().isPresent() ? "" : Figures.count(row.claims()),
                row.report()
                        .flatMap(Report::part)
                        .flatMap(FilePart::border)
                        .map(SplitFile::told)
                        .orElse(""),
                row.skipped()
                        .or(() -> row.report().flatMap(LanguageNames::unread))
                        .orElse("")));
    }

    private static String name(ReportRow row) {
        return row.alsoIn().isEmpty() ? row.name() : row.name() + " (also " + String.join(", ", row.alsoIn()) + ")";
    }

    public TerminalTable table() {
        return table;
    }
}
