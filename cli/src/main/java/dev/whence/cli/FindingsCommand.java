package dev.whence.cli;

import dev.whence.view.export.Format;
import dev.whence.view.table.FindingList;
import dev.whence.view.table.FindingTable;
import java.io.IOException;
import picocli.CommandLine.Command;

/** {@code whence findings}: see its help. */
@Command(
        name = "findings",
        header = "List what a reader should look at: contradictions, broken sums, single origins.",
        description = {
            "",
            "Each finding says in one sentence what is odd, with the figures and where they stand. Whence does not say which figure is right.",
            ""
        },
        footer = {"", "Examples:", "  whence findings whence.db", "  whence findings whence.db --format csv"})
final class FindingsCommand extends ListCommand {
    FindingsCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    void table(LedgerDossier dossier, Surroundings surroundings) {
        Printing.table(FindingList.table(dossier.reconciliation().findings()), "finding", surroundings);
    }

    @Override
    void rows(LedgerDossier dossier, Format format, Surroundings surroundings) throws IOException {
        format.write(
                surroundings.out(),
                FindingTable.of(dossier.decided()),
                dossier.reconciliation().findings());
    }
}
