package dev.whence.claim.frame;

import dev.whence.claim.Measure;
import dev.whence.population.NounClass;
import dev.whence.quantity.Quantity;
import java.util.Locale;

/** Whether a number, with what it counts, can be of a measure that was told of something before. */
final class Fit {
    private Fit() {}

    /** A number of things does not take up "killed", nor one of people "destroyed". */
    static boolean fits(Measure measure, Counted counted) {
        boolean thing = isThing(counted);
        boolean forThings = measure == Measure.DESTROYED
                || measure == Measure.DAMAGED
                || measure == Measure.SEIZED
                || measure == Measure.EQUIPMENT;
        boolean nothing = counted.counts(NounClass.NOTHING)
                || counted.counts(NounClass.NAME)
                || counted.counts(NounClass.TIME)
                || counted.counts(NounClass.PLACE) && measure != Measure.TERRITORY && measure != Measure.STRIKES;
        return !nothing && (counted.phrase().isEmpty() || thing == forThings || counted.counts(NounClass.OTHER));
    }

    /** "Forty men", as armed men are called; not forty people, who may be a crowd. */
    static boolean isMen(Counted counted) {
        return counted.phrase()
                .map(phrase -> phrase.noun().lemma())
                .filter(lemma -> lemma.equals("men") || lemma.equals("man"))
                .isPresent();
    }

    /** What can stand in a list of things: "405 electric caps", not "four men" or "two hours". */
    static boolean isListed(Counted counted) {
        return isThing(counted) || counted.counts(NounClass.MUNITION) || counted.counts(NounClass.OTHER);
    }

    /** What "says 43" can be: a number that stands alone or counts people, "a nurse", but not "another". */
    static boolean isToldOf(Counted counted) {
        boolean people =
                counted.phrase().isEmpty() || counted.counts(NounClass.PERSON) || counted.counts(NounClass.FAMILY);
        boolean nobodyKnown = counted.quantity().kind() == Quantity.Kind.ARTICLE && !counted.counts(NounClass.PERSON);
        return people && !nobodyKnown && counted.quantity().kind() != Quantity.Kind.NONE;
    }

    /** "There were eleven of us": a speaker's own party, no figure of the report's. */
    static boolean isOfSpeakers(Counted counted) {
        return counted.partitive() && counted.whole().isEmpty();
    }

    static boolean isOf(String name, Counted counted) {
        if (name.equals("bare")) {
            return counted.phrase().isEmpty();
        }
        if (name.equals("ratio")) {
            return counted.quantity().kind() == Quantity.Kind.RATIO;
        }
        if (name.equals("men")) {
            return isMen(counted);
        }
        if (name.equals("compound")) {
            return counted.compound();
        }
        if (counted.phrase().isEmpty()) {
            return false;
        }
        boolean materiel = name.equals("materiel") && counted.counts(NounClass.MUNITION);
        return !materiel && counted.counts(NounClass.valueOf(name.toUpperCase(Locale.ROOT)));
    }

    static boolean isThing(Counted counted) {
        return counted.counts(NounClass.MATERIEL)
                || counted.counts(NounClass.STRUCTURE)
                || counted.counts(NounClass.MASS);
    }
}
