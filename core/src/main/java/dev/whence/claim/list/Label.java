package dev.whence.claim.list;

import dev.whence.claim.Measure;
import dev.whence.claim.frame.Trigger;
import dev.whence.population.Noun;
import dev.whence.population.NounClass;
import dev.whence.report.TextSpan;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The words beside a figure: {@code Houses totally destroyed}, {@code Deaths}, {@code armoured combat vehicles}.
 *
 * @param text its words, without marks
 * @param thing what is counted, as named: {@code armoured combat vehicles}
 * @param toll the measure that a noun of it names: killed for "deaths"
 * @param triggers words for what happened: "destroyed", "missing"
 * @param outside it speaks of money, beds, kits, rates: of what makes no claim
 * @param total it says "total" and nothing else
 */
record Label(
        TextSpan span,
        String text,
        Optional<Thing> thing,
        Optional<Measure> toll,
        List<Trigger> triggers,
        boolean outside,
        boolean total) {

    Label {
        triggers = List.copyOf(triggers);
    }

    /** A noun and its words, as printed. */
    record Thing(Noun noun, String words, TextSpan span) {}

    /** Its own measure for what it names itself. */
    Optional<Measure> measure() {
        return measure(thing.map(Thing::noun));
    }

    /** Its own measure for another label's noun: "captured" is seized for tanks. */
    Optional<Measure> measure(Optional<Noun> counted) {
        if (outside) {
            return Optional.empty();
        }
        Set<NounClass> classes = counted.map(Noun::classes).orElse(Set.of());
        boolean known = counted.isPresent() && !classes.contains(NounClass.OTHER) && !onlyToll(classes);
        Optional<Measure> happened = happened(known ? classes : Set.of(), known);
        // "Dead and injured: 44"
        boolean both = happened.filter(m -> m == Measure.CASUALTIES).isPresent() && triggers.size() > 1;
        if (both || happened.isPresent() && (toll.isEmpty() || classes.contains(NounClass.PERSON))) {
            return happened;
        }
        if (toll.isPresent()) {
            return toll.map(measure -> forThing(measure, classes));
        }
        boolean strike = classes.contains(NounClass.STRIKE) && triggers.isEmpty();
        return strike ? Optional.of(Measure.STRIKES) : Optional.empty();
    }

    private Optional<Measure> happened(Set<NounClass> classes, boolean known) {
        List<Measure> measures = triggers.stream()
                .flatMap(t -> (known ? t.measure(classes) : t.bare()).stream())
                .toList();
        boolean both = measures.contains(Measure.KILLED) && measures.contains(Measure.WOUNDED);
        if (both) {
            return Optional.of(Measure.CASUALTIES);
        }
        // "Livestock killed"
        boolean animals = measures.isEmpty()
                && classes.contains(NounClass.MATERIEL)
                && triggers.stream()
                        .anyMatch(t -> t.bare().filter(m -> m == Measure.KILLED).isPresent());
        return animals ? Optional.of(Measure.KILLED) : measures.stream().findFirst();
    }

    private static boolean onlyToll(Set<NounClass> classes) {
        return classes.equals(Set.of(NounClass.TOLL));
    }

    /** Losses of tanks are tanks destroyed. */
    static Measure forThing(Measure measure, Set<NounClass> classes) {
        boolean thing = classes.contains(NounClass.MATERIEL)
                || classes.contains(NounClass.STRUCTURE)
                || classes.contains(NounClass.OTHER);
        boolean person = classes.contains(NounClass.PERSON);
        if (thing && !person && (measure == Measure.CASUALTIES || measure == Measure.KILLED)) {
            return Measure.DESTROYED;
        }
        return thing && !person && measure == Measure.CAPTURED ? Measure.SEIZED : measure;
    }

    boolean names(NounClass noun) {
        return thing.filter(t -> t.noun().is(noun)).isPresent();
    }

    /** Names tanks, houses, boats: something that is no person. */
    boolean namesThings() {
        return names(NounClass.MATERIEL) || names(NounClass.STRUCTURE);
    }
}
