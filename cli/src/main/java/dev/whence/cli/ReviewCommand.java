package dev.whence.cli;

import dev.whence.claim.ClaimId;
import dev.whence.decision.review.Review;
import dev.whence.decision.review.Task;
import dev.whence.reconcile.Telling;
import dev.whence.view.decision.ReviewList;
import dev.whence.view.export.Format;
import dev.whence.view.table.ClaimRow;
import dev.whence.view.table.ClaimTable;
import dev.whence.view.table.RowWriter;
import dev.whence.view.table.Standings;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code whence review}: see its help. */
@Command(
        name = "review",
        header = "List what a person should look at next, most consequential first.",
        description = {
            "",
            "First what people left open: disputes to settle, decisions that lost their place. Then claims to check that"
                    + " would change an estimate if they were accepted, sure claims that an estimate rests on, grave"
                    + " findings, and claims to check that would change nothing. As CSV or JSON Lines it is the table of"
                    + " these claims in that order, to be filled in for 'whence decide'.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  whence review whence.db",
            "  whence review whence.db --most 20 --format csv > today.csv"
        })
final class ReviewCommand extends ListCommand {
    @Option(
            names = "--most",
            paramLabel = "N",
            defaultValue = "50",
            description = "List so many. Default: ${DEFAULT-VALUE}")
    private int most;

    ReviewCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    void table(LedgerDossier dossier, Surroundings surroundings) {
        Map<ClaimId, Telling> tellings = tellings(dossier);
        Printing.table(ReviewList.table(tasks(dossier, tellings), tellings), "task", surroundings);
    }

    @Override
    void rows(LedgerDossier dossier, Format format, Surroundings surroundings) throws IOException {
        RowWriter<ClaimRow> rows = format.writer(surroundings.out(), ClaimTable.of(dossier.decided()));
        Standings standings = new Standings(dossier.reconciliation());
        List<ClaimId> order = tasks(dossier, tellings(dossier)).stream()
                .flatMap(task -> task.aboutClaim().stream())
                .toList();
        Map<ClaimId, ClaimRow> byId = new HashMap<>();
        dossier.eachReading(reading -> ClaimRow.of(reading, standings).stream()
                .filter(row -> order.contains(row.claim().id()))
                .forEach(row -> byId.put(row.claim().id(), row)));
        order.stream()
                .flatMap(id -> Optional.ofNullable(byId.get(id)).stream())
                .forEach(row -> Printing.row(rows, row));
    }

    private List<Task> tasks(LedgerDossier dossier, Map<ClaimId, Telling> tellings) {
        return Review.of(dossier.decided(), dossier.reconciliation(), tellings).stream()
                .limit(Math.max(0, most))
                .toList();
    }

    private static Map<ClaimId, Telling> tellings(LedgerDossier dossier) {
        Map<ClaimId, Telling> tellings = new HashMap<>();
        dossier.eachReading(reading -> dossier.decided()
                .counting(reading)
                .forEach(claim -> tellings.put(claim.id(), Telling.of(claim, reading.report()))));
        return tellings;
    }
}
