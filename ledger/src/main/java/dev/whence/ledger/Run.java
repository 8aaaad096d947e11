package dev.whence.ledger;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** One call of {@code whence trace}: what it was asked, and how it ended. */
public record Run(int id, Plan plan, Instant started, Optional<Instant> finished, Status status) {

    /**
     * What a run is asked to do.
     *
     * @param version Whence's version
     * @param settings the options that bear on what is read
     * @param inputs the PATH arguments, as {@link LedgerWriter#locate} names them
     */
    public record Plan(String version, SortedMap<String, String> settings, List<String> inputs) {
        public Plan {
            settings = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(settings));
            inputs = List.copyOf(inputs);
        }
    }

    /** How far a run came. */
    public enum Status {
        RUNNING,
        DONE,
        FAILED,
        /** Its process ended before it did. */
        INTERRUPTED
    }
}
