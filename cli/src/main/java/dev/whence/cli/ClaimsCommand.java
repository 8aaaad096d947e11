package dev.whence.cli;

import dev.whence.view.export.Format;
import dev.whence.view.table.ClaimList;
import dev.whence.view.table.ClaimRow;
import dev.whence.view.table.ClaimTable;
import dev.whence.view.table.ReportRow;
import dev.whence.view.table.RowWriter;
import dev.whence.view.table.Standings;
import java.io.IOException;
import picocli.CommandLine.Command;

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
final class ClaimsCommand extends ListCommand {
    ClaimsCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    void table(LedgerDossier dossier, Surroundings surroundings) {
        ClaimList list = new ClaimList(dossier.decided());
        dossier.eachReading(reading -> ClaimRow.of(reading).forEach(list::add));
        Printing.table(list.table(), "claim", surroundings);
    }

    @Override
    void rows(LedgerDossier dossier, Format format, Surroundings surroundings) throws IOException {
        RowWriter<ClaimRow> rows = format.writer(surroundings.out(), ClaimTable.of(dossier.decided()));
        Standings standings = new Standings(dossier.reconciliation());
        ReportRow.each(
                dossier, reading -> ClaimRow.of(reading, standings).forEach(row -> Printing.row(rows, row)), row -> {});
    }
}
