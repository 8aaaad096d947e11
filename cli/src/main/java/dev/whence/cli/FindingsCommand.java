package dev.whence.cli;

import dev.whence.reconcile.Finding;
import dev.whence.view.explain.QuotedFindings;
import dev.whence.view.export.Format;
import dev.whence.view.table.FindingTable;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import picocli.CommandLine.Command;

/** {@code whence findings}: see its help. */
@Command(
        name = "findings",
        header = "List what a reader should look at: contradictions, broken sums, single origins.",
        description = {
            "",
            "Each finding says in one sentence what is odd, with the figures and where they stand, and quotes the sentences that it rests on. Whence does not say which figure is right.",
            ""
        },
        footer = {"", "Examples:", "  whence findings whence.db", "  whence findings whence.db --format csv"})
final class FindingsCommand extends ListCommand {
    FindingsCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    void table(LedgerDossier dossier, Surroundings surroundings) {
        // what a person dismissed comes last
        List<Finding> findings = dossier.reconciliation().findings().stream()
                .sorted(Comparator.comparing(dossier.decided()::isDismissed))
                .toList();
        QuotedFindings quoted = new QuotedFindings(findings, dossier.decided());
        dossier.eachReading(quoted::add);
        Terminal terminal = surroundings.terminal();
        quoted.lines(terminal.width(), terminal.style()).forEach(surroundings.out()::println);
        Printing.count(findings.size(), "finding", surroundings);
    }

    @Override
    void rows(LedgerDossier dossier, Format format, Surroundings surroundings) throws IOException {
        format.write(
                surroundings.out(),
                FindingTable.of(dossier.decided()),
                dossier.reconciliation().findings());
    }
}
