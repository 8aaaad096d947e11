package dev.whence.claim.frame;

import dev.whence.claim.Measure;
import dev.whence.population.NounClass;
import java.util.Map;
import java.util.Optional;

/**
 * A word that says what happened to what is counted; an entry of {@code triggers.txt}.
 *
 * @param base the base form: {@code kill}, {@code shoot_down}
 * @param measures the measure that it gives each class of noun
 * @param bare the measure that it gives a number that stands alone
 */
public record Trigger(String base, Kind kind, Map<NounClass, Measure> measures, Optional<Measure> bare) {

    /** On which side of the word the count stands. */
    public enum Kind {
        /** The count is its object, or its subject in the passive. */
        TRANSITIVE,
        /** The count is its subject. */
        INTRANSITIVE,
        /** Both happen. */
        EITHER,
        /** The word stands behind "be" or behind the count: {@code dead}, {@code missing}. */
        STATE
    }

    public Trigger {
        measures = Map.copyOf(measures);
    }

    /** The measure for a noun of these classes; the first class in the order of {@link NounClass} decides. */
    public Optional<Measure> measure(Iterable<NounClass> classes) {
        for (NounClass noun : NounClass.values()) {
            for (NounClass each : classes) {
                if (each == noun && measures.containsKey(noun)) {
                    return Optional.of(measures.get(noun));
                }
            }
        }
        return Optional.empty();
    }
}
