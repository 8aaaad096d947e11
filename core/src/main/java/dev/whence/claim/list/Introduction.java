package dev.whence.claim.list;

import dev.whence.claim.Measure;
import dev.whence.population.Noun;
import dev.whence.population.NounClass;
import dev.whence.report.TextSpan;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What stands before a list and holds for all of it: "The total combat losses of the northern army since 3 May were:".
 *
 * @param label its own measure: losses, destroyed
 * @param near that measure stands in the line before the list
 * @param owner whose losses they are
 * @param when the words that say since when, or as of when
 * @param grownSince the words for the stretch that an increase in brackets speaks for
 * @param spans where all of this stands, the nearest first
 */
record Introduction(
        Optional<Label> label,
        boolean near,
        Optional<Named> owner,
        Optional<Named> when,
        Optional<String> grownSince,
        List<TextSpan> spans) {

    Introduction {
        spans = List.copyOf(spans);
    }

    /** Words and where they stand. */
    record Named(String words, TextSpan span) {}

    /** The measure that it gives to a label which names only what is counted. */
    Optional<Measure> measure(Noun noun) {
        Set<NounClass> classes = noun.classes();
        boolean counted = classes.contains(NounClass.PERSON)
                || classes.contains(NounClass.MATERIEL)
                || classes.contains(NounClass.STRUCTURE)
                || classes.contains(NounClass.FAMILY)
                || classes.contains(NounClass.OTHER);
        Optional<Measure> own = label.filter(l -> counted).flatMap(l -> l.measure(Optional.of(noun)));
        // "losses" beside a noun that no list knows: special equipment, Buks
        return own.or(() -> label.filter(l -> counted).flatMap(Label::toll).map(m -> Label.forThing(m, classes)));
    }

    /** What befell people, where the line before the list says so: "Where the dead were hit:". */
    Optional<Measure> ofPeople() {
        return label.filter(l -> near)
                .flatMap(l -> l.toll().or(() -> l.measure(Optional.empty())))
                .filter(Introduction::befallsPeople);
    }

    static boolean befallsPeople(Measure measure) {
        return switch (measure) {
            case KILLED, WOUNDED, MISSING, CAPTURED, DISPLACED, RESCUED -> true;
            default -> false;
        };
    }
}
