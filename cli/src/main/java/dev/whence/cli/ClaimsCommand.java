package dev.whence.cli;

import dev.whence.ledger.Ledger;
import dev.whence.view.export.Format;
import dev.whence.view.table.ClaimList;
import dev.whence.view.table.ClaimRow;
import dev.whence.view.table.ClaimTable;
import dev.whence.view.table.ReportRow;
import dev.whence.view.table.RowWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code whence claims}: every claim, one a line. */
@Command(
        name = "claims",
        header = "List every claim: the figure, what it counts and who said it.",
        description = {
            "",
            "In the table, SAID BY gives the chain from the one who said it first to the last relay; a dash means that"
                    + " the report says it itself. READING tells how far Whence trusts its own reading: sure or check.",
            ""
        },
        footer = {"", "Examples:", "  whence claims whence.db", "  whence claims whence.db --format csv > claims.csv"})
final class ClaimsCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Parameters(paramLabel = "LEDGER", description = "The ledger, a file that whence trace made.")
    private Path ledger = Path.of("");

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "table",
            description = "table, csv or jsonl. Default: ${DEFAULT-VALUE}")
    private TableFormat format = TableFormat.table;

    ClaimsCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        try (Ledger open = OpenLedger.of(ledger, surroundings)) {
            LedgerDossier dossier = new LedgerDossier(open);
            if (format == TableFormat.table) {
                table(dossier);
            } else {
                Format as = format == TableFormat.csv ? Format.CSV : Format.JSONL;
                RowWriter<ClaimRow> rows = as.writer(surroundings.out(), ClaimTable.TABLE);
                ReportRow.each(
                        dossier, reading -> ClaimRow.of(reading).forEach(row -> Printing.row(rows, row)), row -> {});
            }
            return ExitStatus.DONE;
        }
    }

    private void table(LedgerDossier dossier) {
        ClaimList list = new ClaimList();
        dossier.eachReading(reading -> ClaimRow.of(reading).forEach(list::add));
        Printing.table(list.table(), "claim", surroundings);
    }
}
