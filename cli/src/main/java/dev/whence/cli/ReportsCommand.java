package dev.whence.cli;

import dev.whence.view.export.Format;
import dev.whence.view.table.ReportList;
import dev.whence.view.table.ReportRow;
import dev.whence.view.table.ReportTable;
import dev.whence.view.table.RowWriter;
import java.io.IOException;
import picocli.CommandLine.Command;

/** {@code whence reports}: every report, and every file that was not read. */
@Command(
        name = "reports",
        header = "List every report, and every file that could not be read.",
        description = "",
        footer = {"", "Examples:", "  whence reports whence.db", "  whence reports whence.db --format jsonl"})
final class ReportsCommand extends ListCommand {
    ReportsCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    void table(LedgerDossier dossier, Surroundings surroundings) throws IOException {
        ReportList list = new ReportList();
        ReportRow.each(dossier, reading -> {}, list::add);
        Printing.table(list.table(), "report", surroundings);
    }

    @Override
    void rows(LedgerDossier dossier, Format format, Surroundings surroundings) throws IOException {
        RowWriter<ReportRow> rows = format.writer(surroundings.out(), ReportTable.TABLE);
        ReportRow.each(dossier, reading -> {}, rows::write);
    }
}
