package dev.whence.cli;

import dev.whence.view.export.Format;
import dev.whence.view.table.SourceRow;
import dev.whence.view.table.SourceTable;
import java.io.IOException;
import picocli.CommandLine.Command;

/** {@code whence sources}: see its help. */
@Command(
        name = "sources",
        header = "List whom the reports rely on.",
        description = {
            "",
            "How often each source stands first for a figure, how often it passes on what another said, and whether a report of that outlet was itself read or is only cited.",
            ""
        },
        footer = {"", "Examples:", "  whence sources whence.db", "  whence sources whence.db --format csv"})
final class SourcesCommand extends ListCommand {
    SourcesCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    void table(LedgerDossier dossier, Surroundings surroundings) {
        Printing.table(SourceTable.list(SourceRow.of(dossier)), "source", surroundings);
    }

    @Override
    void rows(LedgerDossier dossier, Format format, Surroundings surroundings) throws IOException {
        format.write(surroundings.out(), SourceTable.of(dossier.decided()), SourceRow.of(dossier));
    }
}
