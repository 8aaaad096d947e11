package dev.whence.cli;

import dev.whence.analysis.Reconciler;
import dev.whence.claim.ClaimId;
import dev.whence.ledger.Ledger;
import dev.whence.quantity.Interval;
import dev.whence.reconcile.Finding;
import dev.whence.reconcile.Policy;
import dev.whence.reconcile.Reconciliation;
import dev.whence.view.export.Format;
import dev.whence.view.table.QuestionList;
import dev.whence.view.table.QuestionRow;
import dev.whence.view.table.QuestionTable;
import dev.whence.view.text.Figures;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code whence questions}: see its help. */
@Command(
        name = "questions",
        header = "List what is being counted: the figures that answer one question together.",
        description = {
            "",
            "A question has the claims that can be compared: one measure of one population, at one place and time. Origins found are the first tellings that its claims go back to; that they are independent is not proved. SURE is the range of the claims that were read for sure, STATED of all claims that would count if a person accepted them.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  whence questions whence.db",
            "  whence questions whence.db --format csv",
            "  whence questions whence.db --as-of 2024-10-06 --policy latest"
        })
final class QuestionsCommand extends ListCommand {
    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "Only what was published up to that day (2024-10-06); reports without a day are left out.")
    private Optional<LocalDate> asOf = Optional.empty();

    @Option(
            names = "--policy",
            paramLabel = "NAME",
            converter = PolicyNames.class,
            completionCandidates = PolicyNames.class,
            description = "Make the estimates anew: ${COMPLETION-CANDIDATES}. Default: as whence trace made them.")
    private Optional<Policy> policy = Optional.empty();

    QuestionsCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    void table(LedgerDossier dossier, Surroundings surroundings) {
        Reconciliation made = made(dossier, surroundings);
        Map<ClaimId, Interval> intervals = new HashMap<>();
        dossier.eachReading(reading -> reading.claims().forEach(claim -> intervals.put(claim.id(), claim.interval())));
        List<QuestionRow> rows = QuestionRow.of(made.questions(), dossier.names());
        Printing.table(QuestionList.table(rows, standing(made, dossier), intervals), "question", surroundings);
    }

    @Override
    void rows(LedgerDossier dossier, Format format, Surroundings surroundings) throws IOException {
        List<QuestionRow> rows = QuestionRow.of(made(dossier, surroundings).questions(), dossier.names());
        format.write(surroundings.out(), QuestionTable.of(dossier.decided()), rows);
    }

    /** Findings that nobody dismissed. */
    private static List<Finding> standing(Reconciliation made, LedgerDossier dossier) {
        return made.findings().stream()
                .filter(finding -> !dossier.decided().isDismissed(finding))
                .toList();
    }

    /** As whence trace made them, or by another policy. */
    private Reconciler reconciler(Ledger ledger) {
        Reconciler last = ledger.reconciler();
        return new Reconciler(policy.orElse(last.policy()), last.owners());
    }

    private Reconciliation made(LedgerDossier dossier, Surroundings surroundings) {
        if (asOf.isEmpty() && policy.isEmpty()) {
            return dossier.reconciliation();
        }
        Reconciler reconciler = reconciler(dossier.ledger());
        QuestionMaker.AsOf made = new QuestionMaker(reconciler, dossier.decided()).of(dossier.ledger(), asOf);
        if (made.undated() > 0) {
            surroundings
                    .err()
                    .println(Figures.count(made.undated(), "report") + " without a day left out of the estimates");
        }
        return made.reconciliation();
    }
}
