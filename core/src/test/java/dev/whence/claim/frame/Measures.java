package dev.whence.claim.frame;

import dev.whence.analysis.Analysis;
import dev.whence.report.Report;
import java.util.List;

/** Reads a text and gives what its claims say happened. */
final class Measures {
    private static final Analysis ANALYSIS = Analysis.load();

    private Measures() {}

    /** "number measure" of each claim, in the order of the text. */
    static List<String> of(String text) {
        return ANALYSIS.read(Report.of("fiction.txt", text)).claims().stream()
                .map(claim -> claim.number().of(text) + " " + claim.measure().label())
                .toList();
    }
}
