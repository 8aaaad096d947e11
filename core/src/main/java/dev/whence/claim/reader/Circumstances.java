package dev.whence.claim.reader;

import dev.whence.claim.Evidence;
import dev.whence.claim.Scope;
import dev.whence.claim.Status;
import dev.whence.place.Where;
import dev.whence.time.TimeWindow;
import java.util.List;
import java.util.Optional;

/**
 * What stands around a number: place, time, cause, whom it is blamed on, scope and status.
 *
 * @param doubts what was taken up from afar
 * @param evidence where each part stands
 */
record Circumstances(
        Optional<String> cause,
        Optional<String> by,
        Optional<Where> where,
        Optional<TimeWindow> when,
        Scope scope,
        Status status,
        List<String> doubts,
        List<Evidence.Part> evidence) {

    Circumstances {
        doubts = List.copyOf(doubts);
        evidence = List.copyOf(evidence);
    }
}
