package dev.whence.claim.reader;

import dev.whence.claim.Measure;
import dev.whence.claim.frame.Chunk;
import dev.whence.claim.frame.ChunkRow;
import dev.whence.claim.frame.Counted;
import dev.whence.claim.frame.Match;
import dev.whence.claim.frame.NounPhrase;
import dev.whence.language.Sentence;
import dev.whence.language.WordKinds;
import dev.whence.population.Noun;
import dev.whence.population.NounClass;
import dev.whence.population.Population;
import dev.whence.population.Role;
import java.util.Optional;

/**
 * Whose the things are that were destroyed, damaged, seized or seen. Materiel belongs to its owner where the text says
 * or implies whose it is; houses are houses.
 */
final class ThingOwner {
    private static final Population PEOPLE = new Population("people", Role.UNKNOWN, Optional.empty());

    private final Phrases phrases;
    private final Owners owners;
    private final Forces forces;
    private final WordKinds words;

    ThingOwner(Phrases phrases, Owners owners, Forces forces, WordKinds words) {
        this.forces = forces;
        this.phrases = phrases;
        this.owners = owners;
        this.words = words;
    }

    static boolean isThing(Noun noun) {
        return noun.is(NounClass.MATERIEL) || noun.is(NounClass.STRUCTURE);
    }

    /** "91 tanks were lost, 61 destroyed", "not a single one": the things of the nearest number before. */
    NamedPopulation before(ChunkRow row, Match match, Discourse discourse, Voice voice) {
        for (int i = match.chunk() - 1; i >= 0; i--) {
            Optional<NounPhrase> phrase = row.chunks().get(i).counted().flatMap(Counted::phrase);
            if (phrase.filter(p -> isThing(p.noun())).isPresent()) {
                return of(row, match.at(i), phrase.get(), discourse, voice);
            }
        }
        Optional<NamedPopulation> label = label(row, match.chunk());
        return label.isPresent()
                ? label.get()
                : discourse
                        .things(row.sentence().index())
                        .map(p -> new NamedPopulation(
                                p, Optional.empty(), Optional.of("what was counted is named in an earlier sentence")))
                        .orElseGet(() -> new NamedPopulation(
                                PEOPLE, Optional.empty(), Optional.of("what was counted is not said")));
    }

    /** "Homes destroyed: 412", "Most of the houses, 46 in all, burned": the things that the sentence opens with. */
    private Optional<NamedPopulation> label(ChunkRow row, int number) {
        for (int i = 0; i < number; i++) {
            Chunk chunk = row.chunks().get(i);
            boolean things = (chunk.kind() == Chunk.Kind.PHRASE || chunk.kind() == Chunk.Kind.TOLL)
                    && chunk.phrase().filter(p -> isThing(p.noun())).isPresent();
            if (things) {
                return Optional.of(phrases.named(row, i, chunk.phrase().get()));
            }
            if (Subjects.isVerb(chunk) || chunk.kind() == Chunk.Kind.REPORT || Phrases.isPhrase(chunk)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    NamedPopulation of(ChunkRow row, Match match, NounPhrase phrase, Discourse discourse, Voice voice) {
        NamedPopulation own = phrases.named(row, match.chunk(), phrase);
        if (phrase.noun().is(NounClass.STRUCTURE) && !phrase.noun().is(NounClass.MATERIEL)) {
            return own;
        }
        Optional<NamedPopulation> said = owners.owner(row, match)
                .filter(owner -> !isTrigger(row, match, owner))
                .or(() -> possessor(row, match.chunk()))
                .or(() -> takenFrom(row, match));
        if (said.isPresent()) {
            discourse.lost(said.get().population(), row.sentence().index());
            return said.get();
        }
        Sentence s = row.sentence();
        Optional<String> affiliation = phrases.affiliation(s, phrase.from(), phrase.head());
        boolean nations = affiliation.filter(Demonyms::looksLike).isPresent();
        if (affiliation.isPresent()) {
            discourse.owned(kind(phrase), own.population(), s.index());
        }
        if (nations) {
            Population nation =
                    new Population(affiliation.get(), own.population().role(), affiliation);
            return NamedPopulation.sure(nation, s.span(phrase.from(), phrase.to()));
        }
        if (Cast.side(s, phrase.from(), phrase.to(), words, discourse.cast().abbreviations())
                .isPresent()) {
            // "an air force helicopter", "five enemy craft": the phrase itself says whose
            return own;
        }
        return forces.holder(row, match)
                .or(() -> discourse
                        .owner(kind(phrase), s.index())
                        .filter(p -> affiliation.isEmpty())
                        .map(p -> new NamedPopulation(
                                p, Optional.empty(), Optional.of("whose it was is said in an earlier sentence"))))
                .or(() -> implied(row, match, phrase, discourse, voice)
                        .map(p ->
                                new NamedPopulation(p, Optional.empty(), Optional.of("whose it was is not said here"))))
                .orElse(own);
    }

    /** What a thing is, whatever it is called: UAVs are drones. */
    private String kind(NounPhrase phrase) {
        String lemma = phrase.noun().lemma();
        return words.is("drone", lemma) ? "drone" : lemma;
    }

    /** "tanks of the army", "rifles from the guards", "cars belonging to the club"; not "shotguns of various brands". */
    private Optional<NamedPopulation> possessor(ChunkRow row, int chunk) {
        int at = chunk + 1;
        boolean belongs = at < row.chunks().size()
                && row.sentence().norm(row.chunks().get(at).from()).equals("belonging");
        int link = belongs ? at + 1 : at;
        if (link + 1 >= row.chunks().size()) {
            return Optional.empty();
        }
        Chunk.Kind kind = row.chunks().get(link).kind();
        boolean links = belongs ? kind == Chunk.Kind.TO : kind == Chunk.Kind.OF || kind == Chunk.Kind.FROM;
        return row.chunks()
                .get(link + 1)
                .phrase()
                .filter(p -> links
                        && (belongs || p.noun().is(NounClass.PERSON) || p.noun().is(NounClass.GROUP)))
                .map(p -> phrases.named(row, link + 1, p));
    }

    /** "Recoveries include four rifles": what happened owns nothing. */
    private static boolean isTrigger(ChunkRow row, Match match, NamedPopulation owner) {
        return match.measure() == Measure.SEIZED
                && match.trigger()
                        .map(t -> row.sentence().span(t.from(), t.to()))
                        .filter(trigger ->
                                owner.span().filter(trigger::overlaps).isPresent())
                        .isPresent();
    }

    /** "Taken from the raiders: 12 rifles and two mortars": whom they were taken from, before the number. */
    private Optional<NamedPopulation> takenFrom(ChunkRow row, Match match) {
        for (int i = 0; match.measure() == Measure.SEIZED && i + 1 < match.chunk(); i++) {
            Chunk next = row.chunks().get(i + 1);
            // "officers from the port seized 12 rifles" took nothing from the port
            boolean from = row.chunks().get(i).kind() == Chunk.Kind.FROM
                    && Phrases.isPhrase(next)
                    && (i == 0 || !Phrases.isPhrase(row.chunks().get(i - 1)));
            Optional<NounPhrase> somebody = next.phrase()
                    .filter(p ->
                            from && (p.noun().is(NounClass.PERSON) || p.noun().is(NounClass.GROUP)));
            if (somebody.isPresent()) {
                return Optional.of(phrases.named(row, i + 1, somebody.get()));
            }
        }
        return Optional.empty();
    }

    /** Whom the one who seized or destroyed it fights, else whoever lost something before. */
    private Optional<Population> implied(
            ChunkRow row, Match match, NounPhrase phrase, Discourse discourse, Voice voice) {
        Sentence s = row.sentence();
        boolean lost = match.measure() == Measure.DESTROYED || match.measure() == Measure.DAMAGED;
        boolean taken = match.measure() == Measure.SEIZED;
        if (!lost && !taken) {
            return Optional.empty();
        }
        if (words.is("civil-thing", phrase.noun().lemma()) || words.is("livestock", s.norm(phrase.head()))) {
            return lost ? discourse.loser(s.index()) : Optional.empty();
        }
        Optional<Population> arrested = discourse.peopleIn(s.index());
        if (taken && arrested.isPresent()) {
            return arrested;
        }
        Optional<Population> opponent = owners.opponent(row, match, discourse.cast());
        if (opponent.isPresent()) {
            return opponent;
        }
        if (lost) {
            return discourse.loser(s.index());
        }
        return voice.narrator().isPresent()
                ? discourse.cast().againstNarrator(s)
                : discourse
                        .people(s.index())
                        .filter(p -> p.role() == Role.COMBATANT
                                && owners.actorName(row, match)
                                        .filter(a -> discourse.cast().areOneSide(a, p.name()))
                                        .isEmpty());
    }
}
