package dev.whence.decision.anchor;

import dev.whence.claim.Claim;
import dev.whence.claim.ClaimId;
import dev.whence.claim.Measure;
import dev.whence.report.Hashes;
import dev.whence.report.Report;
import dev.whence.report.ReportId;
import dev.whence.report.TextSpan;

/**
 * What a decision is about: a claim as it stood when it was decided.
 *
 * @param reportName the report's name then
 * @param text a hash of the report's text then, by which a renamed file is known
 * @param number where the number stood then
 * @param measure what the claim counted then
 * @param ordinal which of several claims on that number it was, from 0 on
 */
public record Anchor(
        String reportName,
        ReportId report,
        String text,
        Quotation quotation,
        TextSpan number,
        Measure measure,
        int ordinal) {
    /** More claims on one number than any rule makes. */
    private static final int MOST = 50;

    /** Of a claim as it stands in its report. */
    public static Anchor of(Claim claim, Report report) {
        return new Anchor(
                report.path(),
                report.id(),
                hash(report),
                Quotation.of(report.text(), claim.evidence().sentence(), claim.number()),
                claim.number(),
                claim.measure(),
                ordinal(claim));
    }

    /** Names the text of a report, whatever its file is called. */
    static String hash(Report report) {
        return Hashes.short128(report.text());
    }

    /** The id that the claim had. */
    public ClaimId claim() {
        return ClaimId.of(report, number, ordinal);
    }

    private static int ordinal(Claim claim) {
        for (int i = 0; i < MOST; i++) {
            if (ClaimId.of(claim.report(), claim.number(), i).equals(claim.id())) {
                return i;
            }
        }
        return 0;
    }
}
