package dev.whence.claim.reader;

import dev.whence.population.Population;
import java.util.Optional;

/**
 * Who speaks where a number stands.
 *
 * @param source the name of the one who vouches for the number, if any
 * @param speaker the force that one speaks for, if it is of one
 * @param narrator the force whose own report it is, if it is of one
 * @param ofWar does the report name an armed side?
 */
record Voice(Optional<String> source, Optional<Population> speaker, Optional<Population> narrator, boolean ofWar) {

    /** Does a phrase name the one who vouches for the number? */
    boolean isSource(String phrase) {
        return source.filter(s -> s.equalsIgnoreCase(phrase)).isPresent();
    }
}
