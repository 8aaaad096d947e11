package dev.whence.claim.reader;

import dev.whence.claim.Measure;
import dev.whence.population.Population;
import java.util.Optional;

/** What a report has told so far, as far as the next claim may take it up. Not shared between reports. */
final class Discourse {
    /** How many sentences a population may be carried. */
    private static final int REACH = 3;
    /** Within how many sentences a report says what its toll is of. */
    private static final int LEAD = 5;

    private record Told<T>(T what, int sentence) {
        Optional<T> within(int now, int reach) {
            return now - sentence <= reach ? Optional.of(what) : Optional.empty();
        }
    }

    private final Cast cast;
    private Optional<Told<Population>> people = Optional.empty();
    private Optional<Told<Population>> things = Optional.empty();
    private Optional<Told<Population>> loser = Optional.empty();
    private Optional<Told<Population>> striker = Optional.empty();
    private Optional<Told<Population>> tollTopic = Optional.empty();
    private Optional<Told<Measure>> measure = Optional.empty();
    private Optional<Told<Measure>> suffered = Optional.empty();
    private Optional<Population> lead = Optional.empty();

    Discourse(Cast cast) {
        this.cast = cast;
    }

    /** Who fights whom. */
    Cast cast() {
        return cast;
    }

    /**
     * @param several a figure of three or more, which may be what the report is about
     */
    void told(Population population, Measure of, boolean ofPeople, int sentence, boolean several) {
        if (of == Measure.STRIKES) {
            striker = Optional.of(new Told<>(population, sentence));
        } else if (ofPeople) {
            if (several && isHarm(of) && sentence < LEAD && lead.isEmpty()) {
                lead = Optional.of(population);
            }
            people = Optional.of(new Told<>(population, sentence));
        } else {
            things = Optional.of(new Told<>(population, sentence));
        }
        measure = Optional.of(new Told<>(of, sentence));
        if (isSuffered(of)) {
            suffered = measure;
        }
    }

    void toldToll(Population population, int sentence) {
        tollTopic = Optional.of(new Told<>(population, sentence));
    }

    /** Who lost people or materiel, by the text's own word. */
    void lost(Population population, int sentence) {
        loser = Optional.of(new Told<>(population, sentence));
    }

    Optional<Population> loser(int sentence) {
        return loser.flatMap(told -> told.within(sentence, REACH));
    }

    Optional<Population> things(int sentence) {
        return things.flatMap(told -> told.within(sentence, REACH));
    }

    Optional<Population> people(int sentence) {
        return people.flatMap(told -> told.within(sentence, REACH));
    }

    /** Of whom the report's first toll was. */
    Optional<Population> lead() {
        return lead;
    }

    private static boolean isHarm(Measure measure) {
        return switch (measure) {
            case KILLED, WOUNDED, CASUALTIES, MISSING -> true;
            default -> false;
        };
    }

    Optional<Population> striker(int sentence) {
        return striker.flatMap(told -> told.within(sentence, REACH));
    }

    Optional<Population> tollTopic(int sentence) {
        return tollTopic.flatMap(told -> told.within(sentence, REACH));
    }

    /** The measure told last of those who suffered, in the sentences just before. */
    Optional<Measure> suffered(int sentence) {
        return suffered.flatMap(told -> told.within(sentence, LEAD));
    }

    private static boolean isSuffered(Measure measure) {
        return switch (measure) {
            case KILLED, WOUNDED, CASUALTIES, MISSING, CAPTURED, DISPLACED -> true;
            default -> false;
        };
    }

    /** The measure told last, if that was in this sentence or the one before. */
    Optional<Measure> measureBefore(int sentence) {
        return measure.flatMap(told -> told.within(sentence, 1));
    }
}
