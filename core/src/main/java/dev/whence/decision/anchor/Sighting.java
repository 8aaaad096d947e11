package dev.whence.decision.anchor;

import dev.whence.report.Report;

/**
 * As what a report was found: by name and text it is known again when its file is edited in one run and renamed in
 * another.
 *
 * @param text a hash of its text
 */
public record Sighting(String reportName, String text) {

    static Sighting of(Report report) {
        return new Sighting(report.path(), Anchor.hash(report));
    }

    /** As it was when the decision was made. */
    static Sighting of(Anchor anchor) {
        return new Sighting(anchor.reportName(), anchor.text());
    }

    /** The last part of its name. */
    String fileName() {
        return reportName.substring(reportName.lastIndexOf('/') + 1);
    }
}
