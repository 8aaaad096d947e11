package dev.whence.decision.anchor;

import dev.whence.claim.ClaimId;
import dev.whence.report.ReportId;
import dev.whence.report.TextSpan;
import java.util.List;
import java.util.Locale;

/** Where an anchor's number stands today. */
public sealed interface Placement {

    /**
     * It has its place.
     *
     * @param claim the claim that was read there, or the id that one would have
     * @param sentence the sentence around it
     */
    record Placed(How how, ReportId report, ClaimId claim, TextSpan number, TextSpan sentence) implements Placement {}

    /**
     * It has none.
     *
     * @param nearest claims in sentences that are like the one that was quoted, the likest first
     */
    record Orphaned(List<ClaimId> nearest) implements Placement {
        public Orphaned {
            nearest = List.copyOf(nearest);
        }
    }

    /** How the place was found, the surest first. */
    enum How {
        /** The report has not changed. */
        UNCHANGED,
        /** The quotation stands word for word in a text that has changed, or in a file of another name. */
        QUOTED,
        /** The number stands among words that are like those of the quotation. */
        NEAR;

        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
