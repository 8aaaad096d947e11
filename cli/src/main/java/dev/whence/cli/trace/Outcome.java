package dev.whence.cli.trace;

import dev.whence.ledger.Part;
import java.util.List;

/** What became of one file, or of a piece of a file that holds many reports. */
sealed interface Outcome {
    /** It stands in the ledger as it would be read now. */
    record Unchanged() implements Outcome {}

    /** @param fingerprint empty where the file must be tried again next time */
    record Tried(List<Part> parts, String fingerprint) implements Outcome {
        public Tried {
            parts = List.copyOf(parts);
        }
    }

    /** More of a file whose beginning was tried. */
    record More(List<Part> parts) implements Outcome {
        public More {
            parts = List.copyOf(parts);
        }
    }

    /**
     * The end of a file whose parts were all tried.
     *
     * @param fingerprint empty where the file must be tried again next time
     */
    record End(String fingerprint) implements Outcome {}
}
