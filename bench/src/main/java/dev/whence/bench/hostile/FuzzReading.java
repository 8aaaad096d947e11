package dev.whence.bench.hostile;

import dev.whence.analysis.Analysis;
import dev.whence.analysis.Reading;
import dev.whence.claim.Claim;
import dev.whence.report.Report;
import java.nio.charset.StandardCharsets;

/** Reads whatever text a fuzzer makes for claims. What holds: reading ends, and every claim stands within the text. */
public final class FuzzReading {
    private static final Analysis ANALYSIS = Analysis.load();
    private static final int LONGEST = 20_000;

    private FuzzReading() {}

    /** What Jazzer calls. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        String text = new String(bytes, 0, Math.min(bytes.length, LONGEST), StandardCharsets.UTF_8);
        Reading reading = ANALYSIS.read(Report.of("in.txt", text));
        for (Claim claim : reading.claims()) {
            if (claim.number().end() > text.length() || claim.number().of(text).isBlank()) {
                throw new IllegalStateException("A claim on no number: " + claim.number());
            }
        }
    }
}
