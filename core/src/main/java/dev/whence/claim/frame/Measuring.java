package dev.whence.claim.frame;

import dev.whence.claim.Measure;
import dev.whence.population.NounClass;
import dev.whence.quantity.Quantity;
import java.util.Optional;

/** Asks the sources of a frame, in their order, for the measure of a number; the first that has one is believed. */
final class Measuring {
    private Measuring() {}

    static Optional<Measure> measure(Rule rule, Counted counted, Optional<Chunk> trigger, Before previous) {
        for (MeasureSource source : rule.measures()) {
            Optional<Measure> measure = ofWords(source, counted, trigger, previous)
                    .or(() -> ofFigures(source, counted, previous))
                    .or(() -> ofOthers(source, counted, previous));
            if (measure.isPresent()) {
                return measure;
            }
        }
        return Optional.empty();
    }

    /** What the frame's own words say. */
    private static Optional<Measure> ofWords(
            MeasureSource source, Counted counted, Optional<Chunk> trigger, Before previous) {
        if (source instanceof MeasureSource.OfTrigger) {
            return trigger.flatMap(Chunk::trigger)
                    .flatMap(t -> TriggerMeasures.ofTrigger(t.trigger(), counted)
                            .map(m -> TriggerMeasures.asOfTheWhole(t.trigger(), m, counted, previous)));
        }
        if (source instanceof MeasureSource.OfTriggerFor only) {
            return trigger.flatMap(Chunk::trigger)
                    .filter(t -> Fit.isOf(only.of(), counted))
                    .flatMap(t -> TriggerMeasures.ofTrigger(t.trigger(), counted));
        }
        if (source instanceof MeasureSource.OfHead) {
            return TriggerMeasures.ofHead(counted, trigger);
        }
        if (source instanceof MeasureSource.OfPremodifier) {
            return TriggerMeasures.ofPremodifiers(counted);
        }
        if (source instanceof MeasureSource.OfAssault) {
            return trigger.flatMap(Chunk::trigger)
                    .filter(t -> t.trigger().isAssault() && Fit.isMen(counted))
                    .map(t -> Measure.STRENGTH);
        }
        if (source instanceof MeasureSource.Fixed fixed) {
            return Fit.isOf(fixed.of(), counted) ? Optional.of(fixed.measure()) : Optional.empty();
        }
        return Optional.empty();
    }

    /** What was told of figures before. */
    private static Optional<Measure> ofFigures(MeasureSource source, Counted counted, Before previous) {
        if (source instanceof MeasureSource.OfPrevious) {
            return previous.here().filter(m -> Fit.fits(m, counted));
        }
        if (source instanceof MeasureSource.OfRecent) {
            boolean nobody = counted.quantity().kind() == Quantity.Kind.NONE;
            return (nobody ? previous.here() : previous.recent()).filter(m -> Fit.fits(m, counted));
        }
        if (source instanceof MeasureSource.OfTold) {
            return previous.here()
                    .or(previous.told()::suffered)
                    .filter(m -> Fit.fits(m, counted) && Fit.isToldOf(counted));
        }
        if (source instanceof MeasureSource.OfTopic) {
            return previous.topic()
                    .filter(m -> Fit.fits(m, counted) && Fit.isToldOf(counted) && !Fit.isOfSpeakers(counted));
        }
        if (source instanceof MeasureSource.OfTally) {
            return previous.tally()
                    ? previous.topic().filter(m -> Fit.fits(m, counted) && Fit.isToldOf(counted))
                    : Optional.empty();
        }
        if (source instanceof MeasureSource.OfNames) {
            return previous.names();
        }
        return Optional.empty();
    }

    /** What was told of the same people or things, or of others beside them. */
    private static Optional<Measure> ofOthers(MeasureSource source, Counted counted, Before previous) {
        if (source instanceof MeasureSource.OfFigure) {
            return counted.whole().flatMap(whole -> previous.told().of(whole.interval()));
        }
        if (source instanceof MeasureSource.OfList) {
            return previous.here().filter(m -> m.isOfThings() && Fit.isListed(counted));
        }
        if (source instanceof MeasureSource.OfSame) {
            return previous.definite() && counted.counts(NounClass.PERSON)
                    ? previous.told().again(counted.quantity().interval())
                    : Optional.empty();
        }
        if (source instanceof MeasureSource.OfRest) {
            boolean people = counted.phrase().isEmpty() || counted.counts(NounClass.PERSON);
            return previous.rest() && people ? previous.recent() : Optional.empty();
        }
        if (source instanceof MeasureSource.OfKind) {
            return previous.peopleBehind() ? previous.recent().or(previous.told()::suffered) : Optional.empty();
        }
        if (source instanceof MeasureSource.OfWhole) {
            return counted.partitive() && counted.whole().isEmpty() && previous.partOfTold()
                    ? previous.recent().filter(m -> Fit.fits(m, counted))
                    : Optional.empty();
        }
        if (source instanceof MeasureSource.OfHelp) {
            return previous.here()
                    .filter(m ->
                            m == Measure.DEPLOYED && (Fit.isThing(counted) || counted.counts(NounClass.RESPONDER)));
        }
        return Optional.empty();
    }
}
