package dev.whence.claim.reader;

import dev.whence.attribution.Chains;
import dev.whence.attribution.Link;
import dev.whence.claim.Measure;
import dev.whence.claim.frame.Chunk;
import dev.whence.claim.frame.ChunkRow;
import dev.whence.claim.frame.Match;
import dev.whence.claim.frame.NounPhrase;
import dev.whence.language.Prose;
import dev.whence.language.Sentence;
import dev.whence.language.WordKinds;
import dev.whence.population.NounClass;
import dev.whence.population.Nouns;
import dev.whence.population.Population;
import dev.whence.population.Role;
import dev.whence.quantity.Quantity;
import java.util.List;
import java.util.Optional;

/**
 * Names who or what a number counts: by its own noun phrase where that says enough, else by the owner of the loss, the
 * toll's own "of …", or what was told before.
 */
final class PopulationNamer {
    private static final Population PEOPLE = new Population("people", Role.UNKNOWN, Optional.empty());

    private final Nouns nouns;
    private final WordKinds words = WordKinds.load(PopulationNamer.class, "population-words.txt");
    private final Phrases phrases = new Phrases(words);
    private final FirstPerson firstPerson = new FirstPerson(words);
    private final Described described = new Described(phrases, words);
    private final Opening opening = new Opening(phrases, firstPerson, words);
    private final Predicate predicates = new Predicate(phrases);
    private final Subjects subjects = new Subjects(phrases, words);
    private final Owners owners = new Owners(phrases, subjects, words);
    private final TollPart parts = new TollPart(words);
    private final RatioSides ratios = new RatioSides(phrases);
    private final Struck struck = new Struck(phrases, subjects, words);
    private final Forces forces = new Forces(phrases, subjects, words);
    private final ThingOwner things = new ThingOwner(phrases, owners, forces, words);
    private final CarriedPopulation carried = new CarriedPopulation(phrases, words);

    PopulationNamer(Nouns nouns) {
        this.nouns = nouns;
    }

    /** Who fights whom in the report, which {@link #name} asks for by way of the discourse. */
    Cast cast(Prose prose) {
        return Cast.of(prose, words);
    }

    /** What the people of the report are. */
    PeopleRole roles(Prose prose, Cast cast) {
        return PeopleRole.of(prose, cast, phrases, words);
    }

    /** To whom something happens in the report. */
    Sufferers sufferers(Prose prose) {
        return Sufferers.of(prose, nouns, words);
    }

    /** Who speaks where a number stands. */
    Voice voice(Chains.Vouching vouching, Cast cast) {
        return new Voice(
                vouching.chain().originator().map(Link::source),
                firstPerson.force(vouching, cast),
                cast.narrator(),
                cast.hasSides());
    }

    /**
     * The population of one match.
     *
     * @param matches all matches of the row, as numbers that say nobody take theirs from other claims
     * @param voice who speaks, for "our losses"
     */
    NamedPopulation name(ChunkRow row, Match match, List<Match> matches, Discourse discourse, Voice voice) {
        NamedPopulation named = suffered(row, match, discourse, who(row, match, matches, discourse, voice));
        return described.of(row, match, named);
    }

    /** A toll that names nobody, "six deaths", is of those to whom it happened. */
    private NamedPopulation suffered(ChunkRow row, Match match, Discourse discourse, NamedPopulation named) {
        boolean harm = match.measure().isHarm();
        boolean says = match.counted()
                .phrase()
                .filter(p -> words.is("people", row.sentence().norm(p.head())))
                .isPresent();
        boolean none = match.counted().quantity().kind() == Quantity.Kind.NONE
                && match.counted().phrase().isPresent();
        if (!harm || says || none || !named.population().name().equals(PEOPLE.name())) {
            return named;
        }
        return discourse
                .sufferers()
                .before(row.sentence(), match.counted().quantity().number().start())
                .map(p -> new NamedPopulation(
                        p, Optional.empty(), Optional.of("who was counted is named in an earlier sentence")))
                .orElse(named);
    }

    private NamedPopulation who(ChunkRow row, Match match, List<Match> matches, Discourse discourse, Voice voice) {
        Optional<NounPhrase> phrase = match.counted().phrase();
        if (match.measure() == Measure.RATIO) {
            return ratios.of(row, match);
        }
        if (match.measure() == Measure.STRIKES) {
            return struck.of(row, match, discourse);
        }
        Optional<NamedPopulation> predicate = predicates.of(row, match);
        if (predicate.isPresent()) {
            return predicate.get();
        }
        Optional<NamedPopulation> force = forces.size(row, match).or(() -> forces.beside(row, match));
        if (force.isPresent()) {
            return force.get();
        }
        if (phrase.isPresent() && ThingOwner.isThing(phrase.get().noun())) {
            return things.of(row, match, phrase.get(), discourse, voice);
        }
        if (phrase.isPresent() && phrases.saysWho(row.sentence(), phrase.get(), match.measure())) {
            return people(row, match, phrase.get(), discourse, voice);
        }
        return anybody(row, match, matches, discourse, voice);
    }

    /** "lost 910 soldiers": of whom, says the subject, unless the phrase says it itself. */
    private NamedPopulation people(ChunkRow row, Match match, NounPhrase phrase, Discourse discourse, Voice voice) {
        NamedPopulation own = phrases.named(row, match.chunk(), phrase);
        boolean anyMen = forces.isMen(row.sentence(), phrase);
        if (own.population().affiliation().isPresent() || own.population().role() != Role.COMBATANT && !anyMen) {
            return own;
        }
        Optional<NamedPopulation> owner = (anyMen
                        ? firstPerson.loser(row, match, voice)
                        : Optional.<NamedPopulation>empty())
                .or(() -> owners.owner(row, match))
                .or(() -> anyMen ? opening.label(row, match, voice) : Optional.empty())
                .filter(o -> !phrases.isAnybody(o.population().name()) && !firstPerson.isUnknown(o));
        owner.ifPresent(o -> discourse.lost(o.population(), row.sentence().index()));
        return owner.orElse(own);
    }

    /** "12 others", "12 people", "12 deaths", or no noun at all. */
    private NamedPopulation anybody(ChunkRow row, Match match, List<Match> matches, Discourse discourse, Voice voice) {
        Sentence s = row.sentence();
        Optional<NounPhrase> phrase = match.counted().phrase().filter(p -> !words.is("pronoun", s.norm(p.head())));
        Optional<NamedPopulation> owner = firstPerson.loser(row, match, voice).or(() -> owners.owner(row, match));
        if (owner.isPresent()) {
            return owner.filter(firstPerson::isUnknown)
                    .flatMap(unknown -> carried.before(row, match, matches))
                    .filter(p -> p.population().role() == Role.COMBATANT)
                    .orElse(owner.get());
        }
        if (phrase.isPresent() && words.is("case", s.norm(phrase.get().head()))) {
            // "902 suspected cases of cholera": cases are counted, not people
            return phrases.named(row, match.chunk(), phrase.get());
        }
        Optional<NamedPopulation> opened = phrase.filter(p -> !p.noun().is(NounClass.TOLL) || phrases.isModified(s, p))
                        .isEmpty()
                ? opening.of(row, match, voice)
                : Optional.empty();
        if (opened.isPresent()) {
            return opened.get();
        }
        Optional<NamedPopulation> part = parts.of(row, match);
        if (part.isPresent()) {
            return part.get();
        }
        Optional<NamedPopulation> topic = carried.topic(row, match, discourse);
        if (topic.isPresent()) {
            return topic.get();
        }
        if (phrase.isEmpty() && match.measure().isOfThings()) {
            return things.before(row, match, discourse, voice);
        }
        Optional<NamedPopulation> whole = carried.whole(row, match);
        if (whole.isPresent()) {
            return whole.get();
        }
        if (phrase.isPresent()
                && (phrases.isModified(s, phrase.get()) || !phrase.get().noun().is(NounClass.TOLL))) {
            boolean toll = phrase.get().noun().is(NounClass.TOLL);
            return toll ? phrases.modifiers(s, phrase.get()) : phrases.named(row, match.chunk(), phrase.get());
        }
        Optional<NamedPopulation> toll = phrase.isPresent() ? owners.ofToll(row, match.chunk()) : Optional.empty();
        if (toll.isPresent()) {
            return toll.get();
        }
        Optional<Population> dealt = owners.dealtTo(row, match, discourse.cast());
        if (dealt.isPresent()) {
            return new NamedPopulation(
                    dealt.get(), Optional.empty(), Optional.of("whose losses they were is not said here"));
        }
        if (match.rule().id().equals("body-of") && match.chunk() > 1) {
            return phrases.named(
                    row,
                    match.chunk() - 2,
                    row.chunks().get(match.chunk() - 2).phrase().orElseThrow());
        }
        if (phrase.isPresent()
                && match.trigger().isEmpty()
                && !match.counted().partitive()
                && (!phrase.get().noun().is(NounClass.PERSON)
                        || phrases.isAnybody(s.norm(phrase.get().head())))) {
            return new NamedPopulation(PEOPLE, Optional.empty(), Optional.empty());
        }
        if (phrase.isPresent()
                && phrase.get().noun().is(NounClass.PERSON)
                && phrase.get().noun().is(NounClass.TOLL)
                && !phrases.isAnybody(s.norm(phrase.get().head()))) {
            // "136 prisoners", "thousands of refugees"
            return phrases.named(row, match.chunk(), phrase.get());
        }
        return carried.before(row, match, matches)
                .filter(p -> !p.population().name().equals(PEOPLE.name()))
                .or(() -> carried.beside(row, match, discourse))
                .or(() -> parts.died(row, match))
                .orElseGet(() -> carried.earlier(row, match, discourse));
    }

    /** Does a figure split another, so that what follows does not go on with it? */
    boolean isPart(ChunkRow row, Match match) {
        return CarriedPopulation.isPart(row, match) || predicates.of(row, match).isPresent();
    }

    /** Does a sentence name a toll, with or without a number? */
    boolean mayTellTopic(Sentence sentence) {
        return sentence.tokens().stream().anyMatch(t -> words.is("toll", t.norm()));
    }

    /** "losses", "the death toll"; not "the murder of a judge". */
    private boolean isToll(Sentence s, Chunk chunk) {
        return s.tokens().subList(chunk.from(), chunk.to()).stream()
                .anyMatch(t -> words.is("toll", t.norm()) || words.is("count", t.norm()));
    }

    /** The population of a toll that a sentence names without a number: "casualties among the US military are growing". */
    Optional<Population> tollTopic(ChunkRow row) {
        for (int i = 0; i < row.chunks().size(); i++) {
            Chunk chunk = row.chunks().get(i);
            if (chunk.kind() == Chunk.Kind.TOLL && isToll(row.sentence(), chunk)) {
                Optional<NamedPopulation> named = owners.ofToll(row, i);
                if (named.isPresent()) {
                    return named.map(NamedPopulation::population);
                }
            }
        }
        return Optional.empty();
    }
}
