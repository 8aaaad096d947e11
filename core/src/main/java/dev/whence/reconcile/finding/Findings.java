package dev.whence.reconcile.finding;

import dev.whence.reconcile.Finding;
import dev.whence.reconcile.FindingId;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes all checks. */
public final class Findings {
    private static final List<Check> CHECKS = List.of(
            new Contradictions(),
            new Denials(),
            new UnitSlips(),
            new Breakdowns(),
            new RunningTotals(),
            new Products(),
            new Subsets(),
            new Revisions(),
            new RelayDrifts(),
            new SameSets(),
            new SingleOrigins(),
            new Unattributed(),
            new NotComparable());

    private Findings() {}

    /** The gravest first, then by type, then by id. */
    public static List<Finding> of(Matter matter) {
        Map<FindingId, Finding> findings = new LinkedHashMap<>();
        CHECKS.parallelStream()
                .map(check -> check.find(matter))
                .toList()
                .forEach(found -> found.forEach(finding -> findings.putIfAbsent(finding.id(), finding)));
        return findings.values().stream()
                .sorted(Comparator.comparing(Finding::severity)
                        .thenComparing(Finding::type)
                        .thenComparing(Finding::id))
                .toList();
    }
}
