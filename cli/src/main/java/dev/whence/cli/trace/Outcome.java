package dev.whence.cli.trace;

import dev.whence.ledger.Part;
import java.util.List;

/** What became of one file. */
sealed interface Outcome {
    /** It stands in the ledger as it would be read now. */
    record Unchanged() implements Outcome {}

    /** @param fingerprint empty where the file must be tried again next time */
    record Tried(List<Part> parts, String fingerprint) implements Outcome {
        public Tried {
            parts = List.copyOf(parts);
        }
    }
}
