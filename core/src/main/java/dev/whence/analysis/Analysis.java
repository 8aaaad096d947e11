package dev.whence.analysis;

import dev.whence.report.Report;
import java.util.List;

/**
 * The stages in their order. Made once, with its models and word lists loaded from the class path; safe for use by
 * several threads.
 */
public final class Analysis {

    private Analysis() {}

    /** Loads the models and word lists. */
    public static Analysis load() {
        return new Analysis();
    }

    /** Reads one report. */
    public Reading read(Report report) {
        return new Reading(report, List.of(), List.of());
    }
}
