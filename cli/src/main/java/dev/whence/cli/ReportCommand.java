package dev.whence.cli;

import dev.whence.ledger.Ledger;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code whence report}: the page of a ledger that is there already. */
@Command(
        name = "report",
        header = "Write a page to read and share.",
        description = {
            "",
            "Writes one HTML file that opens in any browser, without network: what was read, every figure in its"
                    + " sentence, who said it, and what reports copied from one another.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  whence report whence.db --to report.html",
            "  whence report whence.db --to report.html --quotes-only --redact-names"
        })
final class ReportCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Parameters(paramLabel = "LEDGER", description = "The ledger, a file that whence trace made.")
    private Path ledger = Path.of("");

    @Option(
            names = "--to",
            paramLabel = "FILE",
            defaultValue = "report.html",
            description = "The file to write. Default: ${DEFAULT-VALUE}")
    private Path to = Path.of("report.html");

    @Mixin
    private PageOptions page = new PageOptions();

    @Mixin
    private AsOfDecision asOfDecision = new AsOfDecision();

    ReportCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        try (Ledger open = OpenLedger.of(ledger, surroundings)) {
            page.write(asOfDecision.of(open), to, surroundings.out());
            return ExitStatus.DONE;
        }
    }
}
