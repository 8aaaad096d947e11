package dev.whence.cli;

import dev.whence.ledger.Ledger;
import dev.whence.view.export.Format;
import dev.whence.view.table.ReportList;
import dev.whence.view.table.ReportRow;
import dev.whence.view.table.ReportTable;
import dev.whence.view.table.RowWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code whence reports}: every report, and every file that was not read. */
@Command(
        name = "reports",
        header = "List every report, and every file that could not be read.",
        description = "",
        footer = {"", "Examples:", "  whence reports whence.db", "  whence reports whence.db --format jsonl"})
final class ReportsCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Parameters(paramLabel = "LEDGER", description = "The ledger, a file that whence trace made.")
    private Path ledger = Path.of("");

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "table",
            description = "table, csv or jsonl. Default: ${DEFAULT-VALUE}")
    private TableFormat format = TableFormat.table;

    ReportsCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        try (Ledger open = OpenLedger.of(ledger, surroundings)) {
            LedgerDossier dossier = new LedgerDossier(open);
            if (format == TableFormat.table) {
                ReportList list = new ReportList();
                ReportRow.each(dossier, reading -> {}, list::add);
                Printing.table(list.table(), "report", surroundings);
            } else {
                Format as = format == TableFormat.csv ? Format.CSV : Format.JSONL;
                RowWriter<ReportRow> rows = as.writer(surroundings.out(), ReportTable.TABLE);
                ReportRow.each(dossier, reading -> {}, rows::write);
            }
            return ExitStatus.DONE;
        }
    }
}
