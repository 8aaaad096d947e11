package dev.whence.cli;

import dev.whence.ledger.Ledger;
import dev.whence.view.export.Format;
import dev.whence.view.table.PassageList;
import dev.whence.view.table.PassageRow;
import dev.whence.view.table.PassageTable;
import dev.whence.view.table.RowWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code whence passages}: the text that reports share. */
@Command(
        name = "passages",
        header = "List the passages that reports share, and which way they went.",
        description = {
            "",
            "An arrow points from the report that had the text to the one that took it; a dash means that the reports do"
                    + " not tell. The table leaves boilerplate out; csv and jsonl have it.",
            ""
        },
        footer = {"", "Examples:", "  whence passages whence.db", "  whence passages whence.db --format jsonl"})
final class PassagesCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Parameters(paramLabel = "LEDGER", description = "The ledger, a file that whence trace made.")
    private Path ledger = Path.of("");

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "table",
            description = "table, csv or jsonl. Default: ${DEFAULT-VALUE}")
    private TableFormat format = TableFormat.table;

    PassagesCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        try (Ledger open = OpenLedger.of(ledger, surroundings)) {
            LedgerDossier dossier = new LedgerDossier(open);
            if (format == TableFormat.table) {
                PassageList list = new PassageList();
                PassageRow.each(dossier, list::add);
                Printing.table(list.table(), "passage", surroundings);
            } else {
                Format as = format == TableFormat.csv ? Format.CSV : Format.JSONL;
                RowWriter<PassageRow> rows = as.writer(surroundings.out(), PassageTable.TABLE);
                PassageRow.each(dossier, rows::write);
                rows.finish();
            }
            return ExitStatus.DONE;
        }
    }
}
