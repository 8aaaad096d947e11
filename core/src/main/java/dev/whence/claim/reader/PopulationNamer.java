package dev.whence.claim.reader;

import dev.whence.claim.Measure;
import dev.whence.claim.frame.Chunk;
import dev.whence.claim.frame.ChunkRow;
import dev.whence.claim.frame.Match;
import dev.whence.claim.frame.NounPhrase;
import dev.whence.language.Prose;
import dev.whence.language.Sentence;
import dev.whence.language.WordKinds;
import dev.whence.population.NounClass;
import dev.whence.population.Population;
import dev.whence.population.Role;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Names who or what a number counts: by its own noun phrase where that says enough, else by the owner of the loss, the
 * toll's own "of …", or what was told before.
 */
final class PopulationNamer {
    private static final Set<Chunk.Kind> BEING = EnumSet.of(Chunk.Kind.BE, Chunk.Kind.AUX, Chunk.Kind.RELATIVE);
    private static final Population PEOPLE = new Population("people", Role.UNKNOWN, Optional.empty());

    private final WordKinds words = WordKinds.load(PopulationNamer.class, "population-words.txt");
    private final Phrases phrases = new Phrases(words);
    private final Owners owners = new Owners(phrases, words);
    private final RatioSides ratios = new RatioSides(phrases);
    private final Struck struck = new Struck(phrases, owners, words);
    private final ThingOwner things = new ThingOwner(phrases, owners, words);
    private final CarriedPopulation carried = new CarriedPopulation(phrases);

    /** Who fights whom in the report, which {@link #name} asks for by way of the discourse. */
    Cast cast(Prose prose) {
        return Cast.of(prose, words);
    }

    /**
     * The population of one match.
     *
     * @param matches all matches of the row, as numbers that say nobody take theirs from other claims
     */
    NamedPopulation name(ChunkRow row, Match match, List<Match> matches, Discourse discourse) {
        Optional<NounPhrase> phrase = match.counted().phrase();
        if (match.measure() == Measure.RATIO) {
            return ratios.of(row, match);
        }
        if (match.measure() == Measure.STRIKES) {
            return struck.of(row, match, discourse);
        }
        if (phrase.isPresent() && ThingOwner.isThing(phrase.get().noun())) {
            return things.of(row, match, phrase.get(), discourse);
        }
        if (phrase.isPresent() && phrases.saysWho(row.sentence(), phrase.get())) {
            return people(row, match, phrase.get(), discourse);
        }
        return anybody(row, match, matches, discourse);
    }

    /** "lost 910 soldiers": of whom, says the subject, unless the phrase says it itself. */
    private NamedPopulation people(ChunkRow row, Match match, NounPhrase phrase, Discourse discourse) {
        NamedPopulation own = phrases.named(row, match.chunk(), phrase);
        if (own.population().affiliation().isPresent() || own.population().role() != Role.COMBATANT) {
            return own;
        }
        Optional<NamedPopulation> owner = owners.owner(row, match);
        owner.ifPresent(o -> discourse.lost(o.population(), row.sentence().index()));
        return owner.orElse(own);
    }

    /** "12 others", "12 people", "12 deaths", or no noun at all. */
    private NamedPopulation anybody(ChunkRow row, Match match, List<Match> matches, Discourse discourse) {
        Sentence s = row.sentence();
        Optional<NounPhrase> phrase = match.counted().phrase().filter(p -> !words.is("pronoun", s.norm(p.head())));
        Optional<NamedPopulation> predicate = predicate(row, match);
        if (predicate.isPresent()) {
            return predicate.get();
        }
        Optional<NamedPopulation> owner = owners.owner(row, match);
        if (owner.isPresent()) {
            return owner.get();
        }
        if (phrase.isPresent() && words.is("case", s.norm(phrase.get().head()))) {
            // "902 suspected cases of cholera": cases are counted, not people
            return phrases.named(row, match.chunk(), phrase.get());
        }
        if (phrase.isEmpty() && ThingOwner.isOfThings(match.measure())) {
            return things.before(row, match, discourse);
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
        if (phrase.isPresent() && match.trigger().isEmpty() && !match.counted().partitive()) {
            return new NamedPopulation(PEOPLE, Optional.empty(), Optional.empty());
        }
        return carried.before(row, match, matches).orElseGet(() -> carried.earlier(match, s, discourse));
    }

    /** "sixteen were women", "four of them are schoolboys": the phrase behind says who. */
    private Optional<NamedPopulation> predicate(ChunkRow row, Match match) {
        List<Chunk> chunks = row.chunks();
        int at = match.chunk() + 1;
        while (at < chunks.size() && BEING.contains(chunks.get(at).kind())) {
            at++;
        }
        boolean told = at > match.chunk() + 1
                && at < chunks.size()
                && chunks.get(at - 1).kind() == Chunk.Kind.BE;
        if (!told || chunks.get(at).kind() != Chunk.Kind.PHRASE) {
            return Optional.empty();
        }
        int phrase = at;
        return chunks.get(at)
                .phrase()
                .filter(p -> p.noun().is(NounClass.PERSON))
                .map(p -> phrases.named(row, phrase, p));
    }

    /** The population of a toll that a sentence names without a number: "casualties among the US military are growing". */
    Optional<Population> tollTopic(ChunkRow row) {
        for (int i = 0; i < row.chunks().size(); i++) {
            if (row.chunks().get(i).kind() == Chunk.Kind.TOLL) {
                Optional<NamedPopulation> named = owners.ofToll(row, i);
                if (named.isPresent()) {
                    return named.map(NamedPopulation::population);
                }
            }
        }
        return Optional.empty();
    }
}
