package dev.whence.claim.reader;

import dev.whence.claim.frame.ChunkRow;
import dev.whence.claim.frame.Match;
import dev.whence.population.NounClass;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * "Sixteen were women", "four of them are schoolboys", "two of the men were policemen", "three of those who were arrested
 * were farmers", "half of them, he said, are children", "two of the dead and five of the wounded are tourists": the
 * phrase behind says who.
 */
final class Predicate {
    /** Behind the number, by the letters of the chunks. */
    private static final Pattern SAYS_WHO =
            Pattern.compile("(?:o?[NMCQ])?(?:w?h*b?h*[IKEDVg])?(?:,[^,zb]{1,4},|&[CQ](?:oM)?)?[hw]*b+o?N");

    private final Phrases phrases;

    Predicate(Phrases phrases) {
        this.phrases = phrases;
    }

    Optional<NamedPopulation> of(ChunkRow row, Match match) {
        Matcher matcher = SAYS_WHO.matcher(row.letters())
                .region(match.chunk() + 1, row.letters().length());
        boolean governed =
                match.chunk() > 1 && Phrases.isPreposition(row.chunks().get(match.chunk() - 1));
        if (governed || match.whole() || !matcher.lookingAt()) {
            return Optional.empty();
        }
        int at = matcher.end() - 1;
        return row.chunks()
                .get(at)
                .phrase()
                .filter(p -> p.noun().is(NounClass.PERSON)
                        || row.sentence().token(p.head()).startsUpper()
                                && row.sentence().norm(p.head()).endsWith("s"))
                .map(p -> phrases.named(row, at, p));
    }
}
