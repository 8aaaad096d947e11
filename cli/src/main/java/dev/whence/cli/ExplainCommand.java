package dev.whence.cli;

import dev.whence.analysis.Reading;
import dev.whence.claim.Claim;
import dev.whence.ledger.Ledger;
import dev.whence.passage.SharedText;
import dev.whence.reconcile.Question;
import dev.whence.report.ReportId;
import dev.whence.view.explain.ClaimExplanation;
import dev.whence.view.explain.ReportExplanation;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code whence explain}: why a claim was read as it was. */
@Command(
        name = "explain",
        header = "Show why a claim was read as it was, and what a passage, question, incident or finding rests on.",
        description = {
            "",
            "Prints the sentence with its parts marked, the rule that read it, the chain of who told whom, and whether"
                    + " the reading is sure or to be checked, and why. Of a report it prints what is known about it,"
                    + " where that was found, and its claims; of a passage its text in both reports, and where else that"
                    + " stands.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  whence explain whence.db c41a9f           a claim, by the beginning of its id",
            "  whence explain whence.db june/3.txt       a report, by its name or its id"
        })
final class ExplainCommand implements Callable<Integer> {
    private static final int SHOWN = 6;

    private final Surroundings surroundings;

    @Parameters(index = "0", paramLabel = "LEDGER", description = "The ledger, a file that whence trace made.")
    private Path ledger = Path.of("");

    @Parameters(
            index = "1",
            paramLabel = "ID",
            description =
                    "The id of a claim, report, passage, cluster, question, origin, incident or finding, or as much of its"
                            + " beginning as no other has.")
    private String id = "";

    @Mixin
    private AsOfDecision asOfDecision = new AsOfDecision();

    ExplainCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        try (Ledger open = OpenLedger.of(ledger, surroundings)) {
            LedgerDossier dossier = asOfDecision.of(open);
            Optional<Reading> named = dossier.reading(id);
            String found = named.map(reading -> reading.report().id().value()).orElseGet(() -> only(open));
            lines(dossier, named, found).forEach(surroundings.out()::println);
            return ExitStatus.DONE;
        }
    }

    private List<String> lines(LedgerDossier dossier, Optional<Reading> named, String found) {
        Optional<Reading> reading =
                named.or(() -> dossier.ledger().nameOfReportWith(found).flatMap(dossier::reading));
        return reading.map(one -> ofReading(dossier, one, found))
                .orElseGet(() -> new ExplainedTogether(dossier, surroundings.terminal()).lines(found));
    }

    private List<String> ofReading(LedgerDossier dossier, Reading reading, String found) {
        Terminal terminal = surroundings.terminal();
        Optional<Claim> claim = reading.claims().stream()
                .filter(one -> one.id().value().equals(found))
                .findFirst();
        return claim.map(one -> ClaimExplanation.lines(
                        reading.report(),
                        one,
                        shared(dossier.ledger(), reading.report().id()),
                        question(dossier, one),
                        dossier.decided(),
                        FrameNotes.load(),
                        terminal.width(),
                        terminal.style()))
                .orElseGet(() -> ReportExplanation.lines(reading, terminal.width(), terminal.style()));
    }

    private static SharedText shared(Ledger open, ReportId report) {
        return new SharedText(open.passagesOf(report), open.clustersOf(report));
    }

    private static Optional<Question> question(LedgerDossier dossier, Claim claim) {
        return dossier.reconciliation().questions().stream()
                .filter(question -> question.claims().contains(claim.id()))
                .findFirst();
    }

    private String only(Ledger open) {
        List<String> ids = id.isEmpty() ? List.of() : open.idsStartingWith(id, SHOWN);
        if (ids.isEmpty()) {
            throw new WrongUse("Nothing in " + ledger + " has an id that begins with " + id + ": 'whence claims "
                    + ledger + "' lists them");
        }
        if (ids.size() > 1) {
            String shown = String.join(", ", ids.subList(0, Math.min(SHOWN - 1, ids.size())));
            throw new WrongUse("Several ids begin with " + id + " (" + shown + (ids.size() == SHOWN ? ", …" : "")
                    + "): give more of it");
        }
        return ids.get(0);
    }
}
