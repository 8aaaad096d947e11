package dev.whence.claim.reader;

import dev.whence.claim.Measure;
import dev.whence.claim.frame.Chunk;
import dev.whence.claim.frame.ChunkRow;
import dev.whence.claim.frame.Match;
import dev.whence.claim.frame.NounPhrase;
import dev.whence.language.Sentence;
import dev.whence.language.WordKinds;
import dev.whence.population.NounClass;
import dev.whence.population.Population;
import dev.whence.population.Role;
import java.util.Optional;

/**
 * The part of a toll that is called by what befell it: "nine of <i>the injured</i> are in intensive care", "Of <i>the
 * displaced</i>, 300 sleep in a school", "two of the wounded died". "Of the dead, 34 were killed in Orsk" are people
 * like the rest.
 */
final class TollPart {
    private final WordKinds words;

    TollPart(WordKinds words) {
        this.words = words;
    }

    Optional<NamedPopulation> of(ChunkRow row, Match match) {
        Sentence s = row.sentence();
        return own(match)
                .or(() -> opening(row, match))
                .or(() -> whole(row, match))
                .filter(p -> p.noun().is(NounClass.TOLL) && words.is("befell", s.norm(p.head())))
                .filter(p -> tells(s, p, match))
                .map(p -> NamedPopulation.sure(
                        new Population("the " + s.norm(p.head()), Role.UNKNOWN, Optional.empty()),
                        s.span(p.head(), p.to())));
    }

    /** "The clinic took in 52 wounded; six have died": six of the wounded. */
    Optional<NamedPopulation> died(ChunkRow row, Match match) {
        boolean dies = match.measure() == Measure.KILLED
                && match.trigger()
                        .filter(t -> t.kind() == Chunk.Kind.INTRANSITIVE)
                        .isPresent();
        for (int i = match.chunk() - 1; dies && i > 0; i--) {
            Chunk chunk = row.chunks().get(i);
            boolean hurt = row.chunks().get(i - 1).counted().isPresent()
                    && words.is("hurt", row.sentence().norm(chunk.from()));
            if (hurt) {
                return Optional.of(NamedPopulation.sure(
                        new Population("the " + row.sentence().norm(chunk.from()), Role.UNKNOWN, Optional.empty()),
                        row.sentence().span(chunk.from(), chunk.to())));
            }
        }
        return Optional.empty();
    }

    private static Optional<NounPhrase> own(Match match) {
        return match.counted().partitive() ? match.counted().phrase() : Optional.empty();
    }

    /** "Of those injured, nine …": the number is the first behind the comma. */
    private static Optional<NounPhrase> opening(ChunkRow row, Match match) {
        boolean opens = match.chunk() > 1
                && row.chunks().get(0).kind() == Chunk.Kind.OF
                && row.chunks().subList(2, match.chunk()).stream()
                        .allMatch(c -> c.kind() == Chunk.Kind.COMMA || c.kind() == Chunk.Kind.PREPOSITION);
        return opens && match.counted().phrase().isEmpty() ? row.chunks().get(1).phrase() : Optional.empty();
    }

    /** "The wounded, 24 in all, were flown out." */
    private static Optional<NounPhrase> whole(ChunkRow row, Match match) {
        boolean apposed = match.chunk() == 2
                && row.chunks().get(0).kind() == Chunk.Kind.TOLL
                && row.chunks().get(1).kind() == Chunk.Kind.COMMA
                && match.counted().phrase().isEmpty();
        return apposed ? row.chunks().get(0).phrase() : Optional.empty();
    }

    /** Does the word say more than the measure's own verb does? */
    private boolean tells(Sentence s, NounPhrase phrase, Match match) {
        boolean done = match.trigger()
                .filter(t -> switch (t.kind()) {
                    case PAST, PAST_EITHER, INTRANSITIVE -> true;
                    default -> false;
                })
                .isPresent();
        boolean hurt = words.is("hurt", s.norm(phrase.head()));
        return match.measure() == Measure.KILLED ? hurt || !done : true;
    }
}
