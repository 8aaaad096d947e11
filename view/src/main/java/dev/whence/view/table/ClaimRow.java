package dev.whence.view.table;

import dev.whence.analysis.Reading;
import dev.whence.claim.Claim;
import dev.whence.reconcile.Reconciliation;
import dev.whence.report.CodePoints;
import dev.whence.report.Report;
import dev.whence.report.TextSpan;
import java.util.Comparator;
import java.util.List;

/** A claim together with the report that gives it. */
public record ClaimRow(Report report, CodePoints points, Claim claim, Standings.Standing standing) {
    private static final Comparator<Claim> ORDER = Comparator.comparing(Claim::number)
            .thenComparing(claim -> claim.measure().label())
            .thenComparing(Claim::id);

    /** The claims of a reading by start, end, measure, id. */
    public static List<ClaimRow> of(Reading reading) {
        return of(reading, new Standings(Reconciliation.NOTHING));
    }

    /** The same, each with its question. */
    public static List<ClaimRow> of(Reading reading, Standings standings) {
        CodePoints points = new CodePoints(reading.report().text());
        return reading.claims().stream()
                .sorted(ORDER)
                .map(claim -> new ClaimRow(reading.report(), points, claim, standings.of(claim.id())))
                .toList();
    }

    String text(TextSpan span) {
        return span.of(report.text());
    }
}
