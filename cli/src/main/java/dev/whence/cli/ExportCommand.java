package dev.whence.cli;

import dev.whence.ledger.Ledger;
import dev.whence.view.export.Export;
import dev.whence.view.export.Format;
import dev.whence.view.text.Figures;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code whence export}: everything that a ledger holds, for other programs. */
@Command(
        name = "export",
        header = "Write all that a ledger holds into files.",
        description = {
            "",
            "Writes claims, reports, attributions, passages, clusters, questions, incidents and findings, each into a file of its"
                    + " own; and under texts/ the text of every report that is not plain text, so that every offset"
                    + " can be checked. Offsets count Unicode code points. Files of an earlier export are overwritten.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  whence export whence.db --to out",
            "  whence export whence.db --to out --format csv"
        })
final class ExportCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Parameters(paramLabel = "LEDGER", description = "The ledger, a file that whence trace made.")
    private Path ledger = Path.of("");

    @Option(
            names = "--to",
            paramLabel = "DIR",
            required = true,
            description = "The folder to write into; made if missing.")
    private Path to = Path.of("");

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "jsonl",
            description = "jsonl (JSON Lines) or csv. Default: ${DEFAULT-VALUE}")
    private Format format = Format.JSONL;

    @Mixin
    private AsOfDecision asOfDecision = new AsOfDecision();

    ExportCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        try (Ledger open = OpenLedger.of(ledger, surroundings)) {
            Export.Written written = Export.write(asOfDecision.of(open), format, to);
            surroundings
                    .out()
                    .println("Wrote " + Figures.count(written.claims(), "claim") + ", "
                            + Figures.count(written.attributions(), "attribution") + ", "
                            + Figures.count(written.passages(), "passage") + " and "
                            + Figures.count(written.reports(), "report") + " to " + to);
            return ExitStatus.DONE;
        }
    }
}
