package dev.whence.cli;

import dev.whence.claim.Claim;
import dev.whence.claim.ClaimId;
import dev.whence.view.export.Format;
import dev.whence.view.table.IncidentList;
import dev.whence.view.table.IncidentRow;
import dev.whence.view.table.IncidentTable;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Command;

/** {@code whence incidents}: see its help. */
@Command(
        name = "incidents",
        header = "List the events that the questions are about.",
        description = {
            "",
            "One row an event: killed, wounded, missing and destroyed of one strike or battle stand together.",
            ""
        },
        footer = {"", "Examples:", "  whence incidents whence.db", "  whence incidents whence.db --format csv"})
final class IncidentsCommand extends ListCommand {
    IncidentsCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    void table(LedgerDossier dossier, Surroundings surroundings) {
        Printing.table(IncidentList.table(rows(dossier)), "incident", surroundings);
    }

    @Override
    void rows(LedgerDossier dossier, Format format, Surroundings surroundings) throws IOException {
        format.write(surroundings.out(), IncidentTable.of(dossier.decided()), rows(dossier));
    }

    private static List<IncidentRow> rows(LedgerDossier dossier) {
        Map<ClaimId, Claim> claims = new HashMap<>();
        dossier.eachReading(reading -> reading.claims().forEach(claim -> claims.put(claim.id(), claim)));
        return IncidentRow.of(dossier.reconciliation(), id -> Optional.ofNullable(claims.get(id)));
    }
}
