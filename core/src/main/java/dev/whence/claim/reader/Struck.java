package dev.whence.claim.reader;

import dev.whence.claim.frame.Chunk;
import dev.whence.claim.frame.ChunkRow;
import dev.whence.claim.frame.Match;
import dev.whence.claim.frame.NounPhrase;
import dev.whence.language.WordKinds;
import dev.whence.population.NounClass;
import dev.whence.population.Population;
import dev.whence.population.Role;
import java.util.Optional;

/** The population of strikes: what was hit where it is said, else who struck. */
final class Struck {
    private static final int REACH = 6;

    private final Phrases phrases;
    private final Owners owners;
    private final WordKinds words;

    Struck(Phrases phrases, Owners owners, WordKinds words) {
        this.phrases = phrases;
        this.owners = owners;
        this.words = words;
    }

    NamedPopulation of(ChunkRow row, Match match, Discourse discourse) {
        Optional<NounPhrase> phrase = match.counted().phrase();
        if (phrase.isPresent() && !isEvent(phrase.get())) {
            return phrases.named(row, match.chunk(), phrase.get());
        }
        Optional<NamedPopulation> target = target(row, match);
        if (target.isPresent()) {
            return target.get();
        }
        Optional<NamedPopulation> subject = owners.subject(row, match.chunk());
        if (subject.isPresent()) {
            return subject.get();
        }
        return discourse
                .striker(row.sentence().index())
                .map(p -> new NamedPopulation(p, Optional.empty(), Optional.of("who struck is taken up from before")))
                .orElseGet(() -> phrase.map(p -> phrases.named(row, match.chunk(), p))
                        .orElse(new NamedPopulation(
                                new Population("people", Role.UNKNOWN, Optional.empty()),
                                Optional.empty(),
                                Optional.of("what was hit is not said"))));
    }

    private static boolean isEvent(NounPhrase phrase) {
        return phrase.noun().is(NounClass.STRIKE)
                || phrase.noun().is(NounClass.MATERIEL)
                || phrase.noun().is(NounClass.TIME);
    }

    /** "two rockets on the port", "three blasts rocked Varen", "two bombs went off in a bank". */
    private Optional<NamedPopulation> target(ChunkRow row, Match match) {
        boolean blast = match.counted()
                .phrase()
                .filter(p -> p.noun().is(NounClass.MUNITION)
                        || words.is("blast", row.sentence().norm(p.head())))
                .isPresent();
        for (int i = match.chunk() + 1; i + 1 < row.chunks().size() && i < match.chunk() + REACH; i++) {
            Chunk here = row.chunks().get(i);
            Chunk next = row.chunks().get(i + 1);
            if (here.kind() == Chunk.Kind.BARRIER || here.kind() == Chunk.Kind.COLON) {
                return Optional.empty();
            }
            if (words.is("unseen", row.sentence().norm(here.from()))) {
                blast = false;
            }
            String link = row.sentence().norm(here.from());
            boolean aimed = words.is("aimed", link) || blast && (words.is("at", link) || words.is("rocked", link));
            if (aimed && Phrases.isPhrase(next) && next.phrase().isPresent()) {
                return Optional.of(phrases.named(row, i + 1, next.phrase().get()));
            }
        }
        return Optional.empty();
    }
}
