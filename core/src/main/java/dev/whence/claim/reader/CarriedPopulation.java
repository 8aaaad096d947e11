package dev.whence.claim.reader;

import dev.whence.claim.Measure;
import dev.whence.claim.frame.Chunk;
import dev.whence.claim.frame.ChunkRow;
import dev.whence.claim.frame.Counted;
import dev.whence.claim.frame.Match;
import dev.whence.claim.frame.NounPhrase;
import dev.whence.language.Sentence;
import dev.whence.population.NounClass;
import dev.whence.population.Population;
import dev.whence.population.Role;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Who is meant by a number that says nobody: taken up from the number before, the whole, or the sentence before. */
final class CarriedPopulation {
    private static final NamedPopulation PEOPLE = new NamedPopulation(
            new Population("people", Role.UNKNOWN, Optional.empty()), Optional.empty(), Optional.empty());

    private final Phrases phrases;

    CarriedPopulation(Phrases phrases) {
        this.phrases = phrases;
    }

    /**
     * The people of the nearest figure before in the same sentence: "12 guerrillas were killed and 15 wounded". Only
     * figures that are claims of their own hand theirs on: "a hospital worker said 17 wounded came" counts no workers;
     * and no part does: "12 died, three of them policemen, and 40 were hurt".
     */
    Optional<NamedPopulation> before(ChunkRow row, Match match, List<Match> matches) {
        for (int i = match.chunk() - 1; i >= 0; i--) {
            Optional<NounPhrase> phrase = row.chunks().get(i).counted().flatMap(Counted::phrase);
            int chunk = i;
            boolean people = phrase.filter(p ->
                                    p.noun().is(NounClass.PERSON) || p.noun().is(NounClass.FAMILY))
                            .isPresent()
                    && (matches.stream().anyMatch(m -> m.chunk() == chunk) || isBeside(row, chunk, match.chunk()));
            if (!people || isPart(row, i) && !match.counted().partitive()) {
                continue;
            }
            if (phrases.saysWho(row.sentence(), phrase.get())) {
                return Optional.of(phrases.named(row, i, phrase.get()));
            }
            if (!match.counted().partitive()) {
                return Optional.of(PEOPLE);
            }
        }
        return Optional.empty();
    }

    /** "he went in with 120 men, and some forty were dead": several, and nobody tells of them. */
    private static boolean isBeside(ChunkRow row, int chunk, int number) {
        boolean several = row.chunks()
                .get(chunk)
                .counted()
                .flatMap(c -> c.quantity().interval().low())
                .filter(low -> low.compareTo(BigDecimal.ONE) > 0)
                .isPresent();
        return several && row.chunks().subList(chunk, number).stream().noneMatch(c -> c.kind() == Chunk.Kind.REPORT);
    }

    /** "including 12 women", "three of them policemen"; "one of the guards" is no part of a figure. */
    static boolean isPart(ChunkRow row, int chunk) {
        Optional<Counted> counted = row.chunks().get(chunk).counted();
        int number = counted.map(c -> c.quantity().lastToken()).orElse(0);
        Sentence s = row.sentence();
        boolean ofThem = counted.filter(Counted::partitive).isPresent()
                && !s.norm(number + 1).equals("the")
                && !s.norm(number + 1).equals("its")
                && !s.norm(number + 1).equals("their");
        return ofThem || chunk > 0 && row.chunks().get(chunk - 1).kind() == Chunk.Kind.INCLUDING;
    }

    /** "1,043 civilian casualties: 183 people killed and 860 injured": the parts are of the whole's kind. */
    Optional<NamedPopulation> whole(ChunkRow row, Match match) {
        boolean colon = false;
        for (int i = match.chunk() - 1; i >= 0; i--) {
            Chunk chunk = row.chunks().get(i);
            colon |= chunk.kind() == Chunk.Kind.COLON;
            Optional<NounPhrase> phrase = chunk.counted().flatMap(Counted::phrase);
            if (colon
                    && phrase.isPresent()
                    && phrase.get().noun().is(NounClass.TOLL)
                    && phrases.isModified(row.sentence(), phrase.get())) {
                return Optional.of(phrases.modifiers(row.sentence(), phrase.get()));
            }
        }
        return Optional.empty();
    }

    private static boolean isToll(Measure measure) {
        return measure == Measure.KILLED || measure == Measure.WOUNDED;
    }

    /**
     * From the sentences before: what a number "of them" or a toll was told of last; else whom the report's first toll
     * was of, as "150 were hurt" in a report on workers killed.
     */
    NamedPopulation earlier(Match match, Sentence s, Discourse discourse) {
        boolean toll = match.trigger().filter(t -> t.kind() == Chunk.Kind.TOLL).isPresent();
        Optional<Population> earlier = toll
                ? discourse.tollTopic(s.index()).or(() -> discourse.people(s.index()))
                : discourse.people(s.index());
        boolean takesUp = match.counted().partitive() || toll || s.norm(0).equals("of");
        Optional<Population> lead = discourse.lead().filter(p -> isToll(match.measure()));
        return (takesUp ? earlier : lead)
                .map(p -> new NamedPopulation(p, Optional.empty(), Optional.of("population taken up from before")))
                .orElse(PEOPLE);
    }
}
