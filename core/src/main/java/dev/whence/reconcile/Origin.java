package dev.whence.reconcile;

import dev.whence.claim.ClaimId;
import dev.whence.report.ReportId;
import java.util.List;

/**
 * The first telling that some claims of a question go back to. That two origins are independent is never said: they are
 * two that were found.
 *
 * @param originator who told it first, as far as the reports say
 * @param claims in the order they were told
 * @param reports those that hold the claims, without repetition, in that order
 * @param reasons why these claims are one origin, in words; empty for a single claim
 */
public record Origin(
        OriginId id, Teller originator, List<ClaimId> claims, List<ReportId> reports, List<String> reasons) {
    public Origin {
        claims = List.copyOf(claims);
        reports = List.copyOf(reports);
        reasons = List.copyOf(reasons);
    }
}
