package dev.whence.reconcile;

import dev.whence.attribution.SourceKind;
import dev.whence.report.ReportId;
import java.util.Optional;

/**
 * Somebody who passed a figure on: a report that was read, or a source that reports name.
 *
 * @param name the source's name, or the report's outlet, or its name where the outlet is unknown
 * @param kind {@code OUTLET} for a report
 * @param report the report, where it is one that was read
 */
public record Teller(String name, SourceKind kind, Optional<ReportId> report) {

    /** Whether it was itself read, or is only cited. */
    public boolean isRead() {
        return report.isPresent();
    }
}
