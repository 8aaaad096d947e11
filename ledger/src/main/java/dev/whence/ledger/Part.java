package dev.whence.ledger;

import dev.whence.analysis.Reading;
import dev.whence.report.Skipped;

/** What a file held: a report that was read, or something that was not. Most files hold one part. */
public sealed interface Part {
    record Read(Reading reading) implements Part {}

    record NotRead(Skipped skipped) implements Part {}
}
