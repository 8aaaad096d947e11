package dev.whence.claim.reader;

import dev.whence.claim.Measure;
import dev.whence.claim.frame.Told;
import dev.whence.population.Population;
import dev.whence.quantity.Interval;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What a report has told so far, as far as the next claim may take it up. Not shared between reports. */
final class Discourse {
    /** How many sentences a population may be carried. */
    private static final int REACH = 3;
    /** Within how many sentences a report says what its toll is of. */
    private static final int LEAD = 5;
    /** Within how many sentences a bare figure is of what was told last, whatever that is. */
    private static final int LAST = 2;
    /** Within how many sentences a bare figure is still one of the dead. */
    private static final int TOPIC = 15;

    private record Kept<T>(T what, int sentence) {
        Optional<T> within(int now, int reach) {
            return now - sentence <= reach ? Optional.of(what) : Optional.empty();
        }
    }

    /** What a figure was told of. */
    private record Figure(Measure measure, Population population) {}

    private record Owned(String kind, Population owner) {}

    private static final BigDecimal SEVERAL = BigDecimal.valueOf(3);
    /** A figure from here on is known again where it returns: "the 53", "from 41". */
    private static final BigDecimal TELLING = BigDecimal.TEN;

    private final Cast cast;
    private final Sufferers sufferers;
    private final Map<BigDecimal, Figure> figures = new HashMap<>();
    private final Map<BigDecimal, Measure> bodies = new HashMap<>();
    private Optional<Kept<Population>> people = Optional.empty();
    private Optional<BigDecimal> lastOfPeople = Optional.empty();
    private Optional<Kept<Population>> things = Optional.empty();
    private Optional<Kept<Population>> loser = Optional.empty();
    private Optional<Kept<Owned>> owned = Optional.empty();
    private Optional<Kept<Population>> striker = Optional.empty();
    private Optional<Kept<Population>> tollTopic = Optional.empty();
    private Optional<Kept<Measure>> measure = Optional.empty();
    /** The one measure that the last sentence with a figure tells of. */
    private Optional<Kept<Measure>> only = Optional.empty();

    private Optional<Kept<Measure>> suffered = Optional.empty();
    private Optional<Kept<Measure>> killed = Optional.empty();
    private Optional<Population> lead = Optional.empty();
    private Optional<BigDecimal> leadFigure = Optional.empty();

    Discourse(Cast cast, Sufferers sufferers) {
        this.cast = cast;
        this.sufferers = sufferers;
    }

    /** To whom something happens. */
    Sufferers sufferers() {
        return sufferers;
    }

    /** Who fights whom. */
    Cast cast() {
        return cast;
    }

    /** Takes up a figure that is a claim, and no part of another. */
    void told(Population population, Measure of, boolean ofPeople, int sentence, Interval figure) {
        if (of == Measure.STRIKES) {
            striker = Optional.of(new Kept<>(population, sentence));
        } else if (ofPeople) {
            if (isSeveral(figure) && of.isHarm() && sentence < LEAD && lead.isEmpty()) {
                lead = Optional.of(population);
                leadFigure = bound(figure);
            }
            people = Optional.of(new Kept<>(population, sentence));
            lastOfPeople = bound(figure);
        } else {
            things = Optional.of(new Kept<>(population, sentence));
        }
        refresh(of, sentence);
        if (ofPeople
                && of != Measure.CASUALTIES
                && (isSuffered(of) || of == Measure.DEPLOYED || of == Measure.RESCUED)) {
            bound(figure)
                    .filter(value -> value.compareTo(BigDecimal.ONE) > 0)
                    .ifPresent(value -> bodies.put(value, of));
        }
        if (isSuffered(of)) {
            bound(figure)
                    .filter(value -> isSeveral(figure))
                    .ifPresent(value -> figures.merge(value, new Figure(of, population), Discourse::later));
        }
    }

    /** Takes up a part of a figure: what it is a part of is still spoken of, but its own people are not. */
    void toldPart(Measure of, int sentence) {
        refresh(of, sentence);
    }

    private void refresh(Measure of, int sentence) {
        boolean first = measure.filter(told -> told.sentence() == sentence).isEmpty();
        only = first || only.filter(told -> told.what() == of).isPresent()
                ? Optional.of(new Kept<>(of, sentence))
                : Optional.empty();
        measure = Optional.of(new Kept<>(of, sentence));
        if (isSuffered(of)) {
            suffered = measure;
            killed = of == Measure.KILLED ? measure : killed;
        }
    }

    /** The measure told last; the population that says most. */
    private static Figure later(Figure before, Figure now) {
        boolean says = !before.population().name().equalsIgnoreCase("people");
        return says ? new Figure(now.measure(), before.population()) : now;
    }

    /** Of whom the same figure was told before. */
    Optional<Population> sameFigure(Interval figure, Measure measure) {
        return bound(figure)
                .filter(value -> value.compareTo(TELLING) >= 0)
                .map(figures::get)
                .filter(told -> told.measure() == measure)
                .map(Figure::population);
    }

    /** Of whom the figure was told that is taken up to be split: "39 of the 46". */
    Optional<Population> split(Interval figure) {
        return bound(figure).map(figures::get).map(Figure::population);
    }

    /** The people told of last, where a figure can be a part of theirs or goes on with them. */
    Optional<Population> goingOn(Interval figure, boolean more, int sentence) {
        boolean part = bound(figure)
                .flatMap(value -> lastOfPeople.map(last -> value.compareTo(last) <= 0))
                .orElse(false);
        return more || part ? people.flatMap(told -> told.within(sentence, 1)) : Optional.empty();
    }

    /** Does the sentence before tell of people killed or wounded? "Three gunners fell. Nine were wounded." */
    boolean isHarmed(int sentence) {
        return measure.flatMap(told -> told.within(sentence, 1))
                .filter(Measure::isHarm)
                .isPresent();
    }

    void toldToll(Population population, int sentence) {
        tollTopic = Optional.of(new Kept<>(population, sentence));
    }

    /** Who lost people or materiel, by the text's own word. */
    void lost(Population population, int sentence) {
        loser = Optional.of(new Kept<>(population, sentence));
    }

    Optional<Population> loser(int sentence) {
        return loser.flatMap(told -> told.within(sentence, REACH));
    }

    /** Whose the things of one kind are, by the text's own word: "37 Ostrian drones". */
    void owned(String kind, Population owner, int sentence) {
        owned = Optional.of(new Kept<>(new Owned(kind, owner), sentence));
    }

    /** Whose things of this kind were told of last: "21 drones fell in Orsk". */
    Optional<Population> owner(String kind, int sentence) {
        return owned.flatMap(told -> told.within(sentence, REACH))
                .filter(told -> told.kind().equals(kind))
                .map(Owned::owner);
    }

    Optional<Population> things(int sentence) {
        return things.flatMap(told -> told.within(sentence, REACH));
    }

    Optional<Population> people(int sentence) {
        return people.flatMap(told -> told.within(sentence, REACH));
    }

    /** People told of in this very sentence. */
    Optional<Population> peopleIn(int sentence) {
        return people.flatMap(told -> told.within(sentence, 0));
    }

    /** Of whom the report's first toll was, where a figure is not of another order: 2,000 dead are not the 12 crewmen. */
    Optional<Population> lead(Interval figure) {
        return lead.filter(p -> bound(figure)
                .flatMap(value -> leadFigure.map(first -> value.compareTo(first.multiply(TELLING)) <= 0))
                .orElse(true));
    }

    Optional<Population> striker(int sentence) {
        return striker.flatMap(told -> told.within(sentence, REACH));
    }

    Optional<Population> tollTopic(int sentence) {
        return tollTopic.flatMap(told -> told.within(sentence, REACH));
    }

    /** What was told before a sentence, as frames ask for it. */
    Told before(int sentence) {
        return new Told() {
            @Override
            public Optional<Measure> last() {
                return measure.flatMap(told -> told.within(sentence, 1));
            }

            @Override
            public Optional<Measure> suffered() {
                return suffered.flatMap(told -> told.within(sentence, LEAD));
            }

            @Override
            public Optional<Measure> topic() {
                Optional<Measure> before =
                        only.flatMap(told -> told.within(sentence, LAST)).filter(of -> of != Measure.RATIO);
                if (before.isPresent()) {
                    return before; // "Eighty surrendered. The Herald has 90.", "Forty tanks burned. The staff has 12."
                }
                boolean toll =
                        killed.flatMap(told -> told.within(sentence, TOPIC)).isPresent();
                return toll ? Optional.of(Measure.KILLED) : suffered();
            }

            @Override
            public Optional<Measure> of(Interval figure) {
                return bound(figure).map(figures::get).map(Figure::measure);
            }

            @Override
            public Optional<Measure> again(Interval figure) {
                return bound(figure).map(bodies::get);
            }
        };
    }

    private static Optional<BigDecimal> bound(Interval figure) {
        return figure.low().or(figure::high);
    }

    private static boolean isSeveral(Interval figure) {
        return figure.low().filter(low -> low.compareTo(SEVERAL) >= 0).isPresent();
    }

    private static boolean isSuffered(Measure measure) {
        return switch (measure) {
            case KILLED, WOUNDED, CASUALTIES, MISSING, CAPTURED, DISPLACED -> true;
            default -> false;
        };
    }
}
