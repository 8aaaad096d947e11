package dev.whence.cli;

import dev.whence.view.decision.DecisionRow;
import dev.whence.view.decision.DecisionTable;
import dev.whence.view.export.Format;
import java.io.IOException;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code whence decisions}: see its help. */
@Command(
        name = "decisions",
        header = "List what people decided, and what became of it.",
        description = {
            "",
            "STATE is holds; disputed where people disagree, so that nothing holds until it is settled; orphaned where"
                    + " the quotation it was made on is not found any more; replaced where it was withdrawn, settled or"
                    + " decided otherwise since.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  whence decisions whence.db",
            "  whence decisions whence.db --disputed --format csv > disputes.csv",
            "  whence decisions whence.db --orphaned"
        })
final class DecisionsCommand extends ListCommand {
    @Option(names = "--disputed", description = "Only those that disagree: mark one of each in the column uphold.")
    private boolean disputed;

    @Option(names = "--orphaned", description = "Only those that do not find their place.")
    private boolean orphaned;

    DecisionsCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    void table(LedgerDossier dossier, Surroundings surroundings) {
        Printing.table(DecisionTable.list(rows(dossier)), "decision", surroundings);
    }

    @Override
    void rows(LedgerDossier dossier, Format format, Surroundings surroundings) throws IOException {
        format.write(surroundings.out(), DecisionTable.TABLE, rows(dossier));
    }

    private List<DecisionRow> rows(LedgerDossier dossier) {
        return DecisionRow.of(dossier.decided()).stream()
                .filter(row -> !disputed && !orphaned
                        || disputed && row.state() == DecisionRow.State.DISPUTED
                        || orphaned && row.state() == DecisionRow.State.ORPHANED)
                .toList();
    }
}
