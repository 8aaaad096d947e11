package dev.whence.claim.frame;

import dev.whence.claim.Measure;
import dev.whence.population.NounClass;
import dev.whence.quantity.Quantity;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The measure that the words of a frame give its number: its trigger, its noun, the words between number and noun. */
final class TriggerMeasures {
    private TriggerMeasures() {}

    /** "Twelve died. Five of them were shot": shot dead, as they are some of the dead. */
    static Measure asOfTheWhole(Trigger trigger, Measure measure, Counted counted, Before previous) {
        boolean shot = measure == Measure.CASUALTIES
                && counted.partitive()
                && counted.whole().isEmpty();
        // "Fifty of the dead were shot and 12 were burnt"
        boolean burnt = trigger.base().equals("burn") && counted.phrase().isEmpty();
        if (measure == Measure.CAPTURED && goesOnWithThings(counted, previous)) {
            return Measure.SEIZED; // "burned six lorries and captured two"
        }
        if (measure == Measure.WOUNDED && isOfDead(counted, previous)) {
            return Measure.KILLED; // "39 of the 46 dead had bullet wounds"
        }
        return shot || burnt
                ? previous.recent().filter(m -> m == Measure.KILLED).orElse(measure)
                : measure;
    }

    private static boolean goesOnWithThings(Counted counted, Before previous) {
        return counted.phrase().isEmpty()
                && previous.here()
                        .filter(m -> m == Measure.DESTROYED || m == Measure.DAMAGED || m == Measure.SEIZED)
                        .isPresent();
    }

    private static boolean isOfDead(Counted counted, Before previous) {
        return counted.whole()
                .flatMap(whole -> previous.told().of(whole.interval()))
                .filter(m -> m == Measure.KILLED)
                .isPresent();
    }

    static Optional<Measure> ofTrigger(Trigger trigger, Counted counted) {
        return measureOf(trigger, counted).filter(m -> !isBody(counted) || canBefallBodies(m));
    }

    /** "11 of the 15 bodies were released": nobody was set free. */
    private static boolean canBefallBodies(Measure measure) {
        return switch (measure) {
            case RESCUED, CAPTURED, DEPLOYED, DISPLACED, STRENGTH, SEIZED, SURRENDERED, AFFECTED -> false;
            default -> true;
        };
    }

    static boolean isBody(Counted counted) {
        return counted.phrase()
                .filter(p -> !p.noun().is(NounClass.PERSON))
                .flatMap(TriggerMeasures::toll)
                .filter(toll -> toll == Measure.KILLED)
                .isPresent();
    }

    private static Optional<Measure> measureOf(Trigger trigger, Counted counted) {
        boolean share = counted.quantity().kind() == Quantity.Kind.PERCENT;
        Optional<Measure> few = trigger.few(counted.quantity().interval())
                .filter(measure -> !share && (counted.phrase().isEmpty() || counted.counts(NounClass.PERSON)));
        if (few.isPresent()) {
            return few;
        }
        if (counted.phrase().isEmpty()) {
            return trigger.bare();
        }
        Optional<Measure> measure =
                trigger.measure(counted.phrase().get().noun().classes());
        // "four of the injured have died": the injured are people
        boolean people =
                counted.phrase().get().noun().toll().isPresent() && trigger.kind() == Trigger.Kind.INTRANSITIVE;
        return measure.isEmpty() && people ? trigger.measure(List.of(NounClass.PERSON)) : measure;
    }

    static Optional<Measure> ofHead(Counted counted, Optional<Chunk> toll) {
        Optional<Measure> own = counted.phrase().flatMap(p -> toll(p));
        if (toll.isEmpty() || own.isPresent()) {
            return own;
        }
        Optional<NounPhrase> phrase = toll.flatMap(Chunk::phrase);
        // "the number of troops reaches 80 thousand"
        boolean force = phrase.filter(p -> p.noun().is(NounClass.COMBATANT)).isPresent();
        return phrase.flatMap(TriggerMeasures::toll)
                .map(m -> forThings(m, counted))
                .or(() -> force ? Optional.of(Measure.STRENGTH) : Optional.empty());
    }

    static Optional<Measure> toll(NounPhrase phrase) {
        return phrase.noun().toll().map(label -> Measure.valueOf(label.toUpperCase(Locale.ROOT)));
    }

    /** Losses of 12 tanks are tanks destroyed. */
    private static Measure forThings(Measure measure, Counted counted) {
        return Fit.isThing(counted) && (measure == Measure.CASUALTIES || measure == Measure.KILLED)
                ? Measure.DESTROYED
                : measure;
    }

    static Optional<Measure> ofPremodifiers(Counted counted) {
        Set<Measure> measures = new LinkedHashSet<>();
        for (Triggers.Found premodifier : counted.premodifiers()) {
            ofTrigger(premodifier.trigger(), counted).ifPresent(measures::add);
        }
        if (measures.contains(Measure.KILLED) && measures.contains(Measure.WOUNDED)) {
            return Optional.of(Measure.CASUALTIES);
        }
        return measures.stream().findFirst();
    }
}
