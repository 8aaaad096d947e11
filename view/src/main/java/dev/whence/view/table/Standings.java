package dev.whence.view.table;

import dev.whence.claim.ClaimId;
import dev.whence.reconcile.IncidentId;
import dev.whence.reconcile.Origin;
import dev.whence.reconcile.OriginId;
import dev.whence.reconcile.Question;
import dev.whence.reconcile.QuestionId;
import dev.whence.reconcile.Reconciliation;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** In which question each claim stands, and with which origin. */
public final class Standings {
    private final Map<ClaimId, Standing> standings = new HashMap<>();

    public Standings(Reconciliation reconciliation) {
        for (Question question : reconciliation.questions()) {
            for (Origin origin : question.origins()) {
                for (ClaimId claim : origin.claims()) {
                    standings.put(
                            claim,
                            new Standing(Optional.of(question.id()), question.incident(), Optional.of(origin.id())));
                }
            }
        }
    }

    /** Where one claim stands; empty where it was not reconciled. */
    public record Standing(Optional<QuestionId> question, Optional<IncidentId> incident, Optional<OriginId> origin) {
        static final Standing NOWHERE = new Standing(Optional.empty(), Optional.empty(), Optional.empty());
    }

    public Standing of(ClaimId claim) {
        return standings.getOrDefault(claim, Standing.NOWHERE);
    }
}
