package dev.whence.cli.trace;

import dev.whence.analysis.Reading;
import dev.whence.report.Skipped;

/** What became of one file. */
sealed interface Outcome {
    /** It stands in the ledger as it would be read now. */
    record Unchanged() implements Outcome {}

    record Read(Reading reading, String fingerprint) implements Outcome {}

    /** @param fingerprint empty where the file must be tried again next time */
    record NotRead(Skipped skipped, String fingerprint) implements Outcome {}
}
