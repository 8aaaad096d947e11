package dev.whence.cli;

import dev.whence.ledger.Ledger;
import dev.whence.view.export.Format;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What the commands that list something of a ledger have in common: the ledger, the format, and who prints what. */
abstract class ListCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Parameters(paramLabel = "LEDGER", description = "The ledger, a file that whence trace made.")
    private Path ledger = Path.of("");

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "table",
            description = "table, csv or jsonl. Default: ${DEFAULT-VALUE}")
    private TableFormat format = TableFormat.table;

    @Mixin
    private AsOfDecision asOfDecision = new AsOfDecision();

    ListCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public final Integer call() throws IOException {
        try (Ledger open = OpenLedger.of(ledger, surroundings)) {
            LedgerDossier dossier = asOfDecision.of(open);
            if (format == TableFormat.table) {
                table(dossier, surroundings);
            } else {
                rows(dossier, format == TableFormat.csv ? Format.CSV : Format.JSONL, surroundings);
            }
            return ExitStatus.DONE;
        }
    }

    /** For people. */
    abstract void table(LedgerDossier dossier, Surroundings surroundings) throws IOException;

    /** For programs, one row after the other. */
    abstract void rows(LedgerDossier dossier, Format format, Surroundings surroundings) throws IOException;
}
