package dev.whence.claim.reader;

import dev.whence.analysis.Analysis;
import dev.whence.claim.Claim;
import dev.whence.report.Report;
import java.util.List;
import java.util.stream.Stream;

/** Reads a text and gives whom its claims count. */
final class Populations {
    private static final Analysis ANALYSIS = Analysis.load();

    private Populations() {}

    /** "number: population" of each claim, in the order of the text. */
    static List<String> of(String text) {
        return claims(text)
                .map(c -> c.number().of(text) + ": " + c.of().orElseThrow().name())
                .toList();
    }

    /** "number: role" of each claim. */
    static List<String> roles(String text) {
        return claims(text)
                .map(c ->
                        c.number().of(text) + ": " + c.of().orElseThrow().role().label())
                .toList();
    }

    private static Stream<Claim> claims(String text) {
        return ANALYSIS.read(Report.of("fiction.txt", text)).claims().stream();
    }
}
