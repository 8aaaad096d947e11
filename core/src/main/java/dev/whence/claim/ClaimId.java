package dev.whence.claim;

import dev.whence.report.Hashes;
import dev.whence.report.ReportId;
import dev.whence.report.TextSpan;

/**
 * Names a claim by its report, the span of its number and an ordinal for several claims on one number, so that a better
 * rule does not change it.
 */
public record ClaimId(String value) implements Comparable<ClaimId> {

    public static ClaimId of(ReportId report, TextSpan number, int ordinal) {
        return new ClaimId("c"
                + Hashes.short64(
                        report.value(),
                        Integer.toString(number.start()),
                        Integer.toString(number.end()),
                        Integer.toString(ordinal)));
    }

    @Override
    public int compareTo(ClaimId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
