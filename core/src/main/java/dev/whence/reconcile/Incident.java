package dev.whence.reconcile;

import dev.whence.place.Where;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One event at a place and time with its cause; it groups the questions about it.
 *
 * @param from the first day that it can have been
 * @param to the last day, inclusive
 * @param cause what did it: {@code air strike}
 * @param blamed the actors blamed, each once, the most named first
 * @param questions killed before wounded before the rest, by {@link dev.whence.claim.Measure}
 */
public record Incident(
        IncidentId id,
        String label,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        Optional<Where> place,
        Optional<String> cause,
        List<String> blamed,
        List<QuestionId> questions) {
    public Incident {
        blamed = List.copyOf(blamed);
        questions = List.copyOf(questions);
    }
}
