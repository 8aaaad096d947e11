package dev.whence.reconcile;

import dev.whence.claim.Certainty;
import dev.whence.claim.Claim;
import dev.whence.claim.ClaimId;
import dev.whence.report.Report;
import java.util.Comparator;

/**
 * A claim in its report, with the words that screens quote: all that reconciliation needs, without the report's text.
 *
 * @param number the words of the number
 * @param quote the sentence or list item that holds it, as printed
 */
public record Telling(Claim claim, Masthead report, String number, String quote) {

    /** By report, the earlier first, then by place in it. */
    public static final Comparator<Telling> IN_ORDER = Comparator.comparing(Telling::report, Masthead.BY_DATE)
            .thenComparing((Telling telling) -> telling.claim().number())
            .thenComparing(telling -> telling.claim().measure())
            .thenComparing(Telling::id);

    /** A claim of a report that is at hand. */
    public static Telling of(Claim claim, Report report) {
        return new Telling(
                claim,
                Masthead.of(report),
                claim.number().of(report.text()),
                claim.evidence().sentence().of(report.text()));
    }

    /** As if its reading were in no doubt. */
    public Telling accepted() {
        return new Telling(claim.trusted(Certainty.SURE), report, number, quote);
    }

    public ClaimId id() {
        return claim.id();
    }
}
