package dev.whence.population;

import java.util.Optional;
import java.util.Set;

/**
 * An entry of {@code nouns.txt}.
 *
 * @param lemma the singular, as listed
 * @param classes what it can stand for; "hostage" is a person and a toll of captured
 * @param toll the label of the measure that the noun itself names: {@code killed} for "fatality"
 */
public record Noun(String lemma, Set<NounClass> classes, Role role, Optional<String> toll) {
    /** People called by a name that is in no list: "Ostrians". */
    public static final Noun PEOPLE_BY_NAME = new Noun("", Set.of(NounClass.PERSON), Role.UNKNOWN, Optional.empty());

    /** A place called by a name that is in no list. */
    public static final Noun PLACE_BY_NAME = new Noun("", Set.of(NounClass.PLACE), Role.UNKNOWN, Optional.empty());

    static final Noun UNKNOWN = new Noun("", Set.of(NounClass.OTHER), Role.UNKNOWN, Optional.empty());

    public Noun {
        classes = Set.copyOf(classes);
    }

    public boolean is(NounClass noun) {
        return classes.contains(noun);
    }

    public boolean isKnown() {
        return !is(NounClass.OTHER);
    }
}
