package dev.whence.claim.reader;

import dev.whence.population.Population;
import dev.whence.population.Role;
import dev.whence.report.TextSpan;
import java.util.Optional;

/**
 * A population and how it was found.
 *
 * @param span where it is named; absent where it was taken up from an earlier sentence or stands for anybody
 * @param doubt why the reading may be wrong
 */
record NamedPopulation(Population population, Optional<TextSpan> span, Optional<String> doubt) {

    static NamedPopulation sure(Population population, TextSpan span) {
        return new NamedPopulation(population, Optional.of(span), Optional.empty());
    }

    /** The houses that a flood took are on nobody's side. */
    NamedPopulation withoutRole() {
        return as(Role.UNKNOWN);
    }

    /** The same by another name. */
    NamedPopulation called(String name) {
        return new NamedPopulation(new Population(name, population.role(), population.affiliation()), span, doubt);
    }

    /** The same by another name that stands in the text. */
    NamedPopulation called(String name, TextSpan where) {
        return new NamedPopulation(called(name).population(), Optional.of(where), doubt);
    }

    /** The same with another role. */
    NamedPopulation as(Role role) {
        return new NamedPopulation(new Population(population.name(), role, population.affiliation()), span, doubt);
    }

    NamedPopulation doubted(String why) {
        return new NamedPopulation(population, span, Optional.of(why));
    }
}
