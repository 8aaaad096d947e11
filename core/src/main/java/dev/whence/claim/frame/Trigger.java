package dev.whence.claim.frame;

import dev.whence.claim.Measure;
import dev.whence.population.NounClass;
import dev.whence.quantity.Interval;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A word that says what happened to what is counted; an entry of {@code triggers.txt}.
 *
 * @param base the base form: {@code kill}, {@code shoot_down}; with the phrase that it asks for, {@code take>prison}
 * @param measures the measure that it gives each class of noun
 * @param spared the classes of nouns that take no claim from it, though they are of another class too: those who are
 *     "searching for gunmen" do not miss them
 * @param bare the measure that it gives a number that stands alone
 * @param few the measure that it gives people who are fewer than {@link #MANY}: a family that "lost two" buried them,
 *     an army that "lost 900" counts its wounded too
 */
public record Trigger(
        String base,
        Kind kind,
        Map<NounClass, Measure> measures,
        Set<NounClass> spared,
        Optional<Measure> bare,
        Optional<Measure> few) {
    /** From how many on people are many. */
    static final BigDecimal MANY = BigDecimal.valueOf(100);

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
        spared = Set.copyOf(spared);
    }

    /** The measure for so few people, where there is one. */
    Optional<Measure> few(Interval people) {
        Optional<BigDecimal> most = people.high().or(people::low);
        return most.filter(value -> value.compareTo(MANY) < 0).flatMap(value -> few);
    }

    /** "attack", "storm", "occupy": whoever does that to a building is armed. */
    boolean isAssault() {
        Measure built = measures.get(NounClass.STRUCTURE);
        return built == Measure.STRIKES || built == Measure.TERRITORY;
    }

    /** The measure for a noun of these classes; the first class in the order of {@link NounClass} decides. */
    public Optional<Measure> measure(Iterable<NounClass> classes) {
        for (NounClass noun : NounClass.values()) {
            for (NounClass each : classes) {
                if (each == noun && spared.contains(noun)) {
                    return Optional.empty();
                }
                if (each == noun && measures.containsKey(noun)) {
                    return Optional.of(measures.get(noun));
                }
            }
        }
        return Optional.empty();
    }
}
