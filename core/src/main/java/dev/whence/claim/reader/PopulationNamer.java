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
 * Names who or what a number counts: by its own noun phrase where that says enough, else by the owner of the loss, the
 * toll's own "of …", or what was told before.
 */
final class PopulationNamer {
    private static final Population PEOPLE = new Population("people", Role.UNKNOWN, Optional.empty());

    private final WordKinds words = WordKinds.load(PopulationNamer.class, "population-words.txt");
    private final Phrases phrases = new Phrases(words);
    private final Owners owners = new Owners(phrases);

    NamedPopulation name(ChunkRow row, Match match, Discourse discourse) {
        Optional<NounPhrase> phrase = match.counted().phrase();
        if (match.measure() == Measure.RATIO) {
            return sides(row, match);
        }
        if (match.measure() == Measure.STRIKES) {
            return struck(row, match, discourse);
        }
        if (phrase.isPresent() && isThing(phrase.get().noun())) {
            return things(row, match, phrase.get(), discourse);
        }
        if (phrase.isPresent() && phrases.saysWho(row.sentence(), phrase.get())) {
            return people(row, match, phrase.get(), discourse);
        }
        return anybody(row, match, discourse);
    }

    private static boolean isThing(Noun noun) {
        return noun.is(NounClass.MATERIEL) || noun.is(NounClass.STRUCTURE);
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
    private NamedPopulation anybody(ChunkRow row, Match match, Discourse discourse) {
        Sentence s = row.sentence();
        Optional<NounPhrase> phrase = match.counted().phrase().filter(p -> !words.is("pronoun", s.norm(p.head())));
        Optional<NamedPopulation> owner = owners.owner(row, match);
        if (owner.isPresent()) {
            return owner.get();
        }
        if (phrase.isEmpty() && isOfThings(match.measure())) {
            return thingsBefore(row, match, discourse);
        }
        Optional<NamedPopulation> whole = wholeBefore(row, match);
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
        if (match.rule().id().equals("body-of") && match.chunk() > 1) {
            return phrases.named(
                    row,
                    match.chunk() - 2,
                    row.chunks().get(match.chunk() - 2).phrase().orElseThrow());
        }
        if (match.rule().id().equals("predicate")) {
            return predicate(row, match);
        }
        Optional<NamedPopulation> among = placed(row, match);
        if (among.isPresent()) {
            return among.get();
        }
        if (phrase.isPresent() && match.trigger().isEmpty() && !match.counted().partitive()) {
            return new NamedPopulation(PEOPLE, Optional.empty(), Optional.empty());
        }
        return before(row, match).orElseGet(() -> carried(match, s, discourse));
    }

    /** "sixteen were women". */
    private NamedPopulation predicate(ChunkRow row, Match match) {
        int at = match.chunk() + 1;
        while (!row.chunks().get(at).kind().equals(Chunk.Kind.PHRASE)) {
            at++;
        }
        return phrases.named(row, at, row.chunks().get(at).phrase().orElseThrow());
    }

    /** "11 in Tarn": those of a place. */
    private Optional<NamedPopulation> placed(ChunkRow row, Match match) {
        int at = match.chunk() + 1;
        if (match.counted().phrase().isPresent() || at + 1 >= row.chunks().size()) {
            return Optional.empty();
        }
        Sentence s = row.sentence();
        String link = s.norm(row.chunks().get(at).from());
        Chunk next = row.chunks().get(at + 1);
        boolean place = (link.equals("in") || link.equals("at"))
                && next.kind() == Chunk.Kind.PHRASE
                && next.phrase().isPresent()
                && s.token(next.phrase().get().head()).startsUpper()
                && !s.isUpperCase();
        if (!place) {
            return Optional.empty();
        }
        String name = "people " + link + " "
                + PhraseText.of(s, phrases.afterDeterminers(s, next.from(), next.to()), next.to());
        return Optional.of(NamedPopulation.sure(
                new Population(name, Role.UNKNOWN, Optional.empty()), s.span(next.from(), next.to())));
    }

    /** The people of the nearest number before in the same sentence: "12 guerrillas were killed and 15 wounded". */
    private Optional<NamedPopulation> before(ChunkRow row, Match match) {
        for (int i = match.chunk() - 1; i >= 0; i--) {
            Optional<NounPhrase> phrase = row.chunks().get(i).counted().flatMap(Counted::phrase);
            boolean people = phrase.filter(
                            p -> p.noun().is(NounClass.PERSON) || p.noun().is(NounClass.FAMILY))
                    .isPresent();
            boolean part = i > 0 && row.chunks().get(i - 1).kind() == Chunk.Kind.INCLUDING;
            if (people && !part && phrases.saysWho(row.sentence(), phrase.get())) {
                return Optional.of(phrases.named(row, i, phrase.get()));
            }
            if (people && !part && !match.counted().partitive()) {
                return Optional.of(new NamedPopulation(PEOPLE, Optional.empty(), Optional.empty()));
            }
        }
        return Optional.empty();
    }

    private static boolean isOfThings(Measure measure) {
        return switch (measure) {
            case DESTROYED, DAMAGED, SEIZED, EQUIPMENT -> true;
            default -> false;
        };
    }

    /** "91 tanks were lost, 61 destroyed", "not a single one": the things of the nearest number before. */
    private NamedPopulation thingsBefore(ChunkRow row, Match match, Discourse discourse) {
        for (int i = match.chunk() - 1; i >= 0; i--) {
            Optional<NounPhrase> phrase = row.chunks().get(i).counted().flatMap(Counted::phrase);
            if (phrase.filter(p -> isThing(p.noun())).isPresent()) {
                return things(row, match.at(i), phrase.get(), discourse);
            }
        }
        return discourse
                .things(row.sentence().index())
                .map(p -> new NamedPopulation(
                        p, Optional.empty(), Optional.of("what was counted is taken up from before")))
                .orElseGet(() ->
                        new NamedPopulation(PEOPLE, Optional.empty(), Optional.of("what was counted is not said")));
    }

    /** "1,043 civilian casualties: 183 people killed and 860 injured": the parts are of the whole's kind. */
    private Optional<NamedPopulation> wholeBefore(ChunkRow row, Match match) {
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

    private NamedPopulation carried(Match match, Sentence s, Discourse discourse) {
        boolean toll = match.trigger().filter(t -> t.kind() == Chunk.Kind.TOLL).isPresent();
        Optional<Population> earlier = toll
                ? discourse.tollTopic(s.index()).or(() -> discourse.people(s.index()))
                : discourse.people(s.index());
        return earlier.map(
                        p -> new NamedPopulation(p, Optional.empty(), Optional.of("population taken up from before")))
                .orElseGet(() -> new NamedPopulation(PEOPLE, Optional.empty(), Optional.empty()));
    }

    /** Materiel belongs to its owner where the text says whose it is; houses are houses. */
    private NamedPopulation things(ChunkRow row, Match match, NounPhrase phrase, Discourse discourse) {
        NamedPopulation own = phrases.named(row, match.chunk(), phrase);
        if (phrase.noun().is(NounClass.STRUCTURE) && !phrase.noun().is(NounClass.MATERIEL)) {
            return own;
        }
        Optional<NamedPopulation> owner = owners.owner(row, match);
        if (owner.isPresent()) {
            discourse.lost(owner.get().population(), row.sentence().index());
            return owner.get();
        }
        Optional<NamedPopulation> of = possessor(row, match.chunk());
        if (of.isPresent()) {
            return of.get();
        }
        Sentence s = row.sentence();
        Optional<String> affiliation = phrases.affiliation(s, phrase.from(), phrase.head());
        if (affiliation.isPresent() && Demonyms.looksLike(affiliation.get())) {
            return NamedPopulation.sure(
                    new Population(affiliation.get(), Role.UNKNOWN, affiliation), s.span(phrase.from(), phrase.to()));
        }
        Optional<Population> loser = match.measure() == Measure.DESTROYED || match.measure() == Measure.DAMAGED
                ? discourse.loser(s.index())
                : Optional.empty();
        if (loser.isPresent()) {
            return new NamedPopulation(loser.get(), Optional.empty(), Optional.of("owner taken up from before"));
        }
        if (match.measure() == Measure.SEIZED) {
            return discourse
                    .people(s.index())
                    .map(p -> new NamedPopulation(p, Optional.empty(), Optional.of("owner taken up from before")))
                    .orElse(own);
        }
        return own;
    }

    /** "tanks of the army", "rifles from the guards"; not "shotguns of various brands". */
    private Optional<NamedPopulation> possessor(ChunkRow row, int chunk) {
        int at = chunk + 1;
        if (at + 1 >= row.chunks().size()) {
            return Optional.empty();
        }
        Chunk link = row.chunks().get(at);
        Chunk next = row.chunks().get(at + 1);
        boolean links = link.kind() == Chunk.Kind.OF || link.kind() == Chunk.Kind.FROM;
        boolean owner = next.phrase()
                .filter(p -> p.noun().is(NounClass.PERSON) || p.noun().is(NounClass.GROUP))
                .isPresent();
        return links && owner
                ? Optional.of(phrases.named(row, at + 1, next.phrase().get()))
                : Optional.empty();
    }

    /** What was hit where it is said, else who struck. */
    private NamedPopulation struck(ChunkRow row, Match match, Discourse discourse) {
        Optional<NounPhrase> phrase = match.counted().phrase();
        boolean event = phrase.isEmpty()
                || phrase.get().noun().is(NounClass.STRIKE)
                || phrase.get().noun().is(NounClass.MATERIEL)
                || phrase.get().noun().is(NounClass.TIME);
        if (!event) {
            return phrases.named(row, match.chunk(), phrase.get());
        }
        for (int i = match.chunk() + 1; i + 1 < row.chunks().size() && i < match.chunk() + 6; i++) {
            String link = row.sentence().norm(row.chunks().get(i).from());
            Chunk next = row.chunks().get(i + 1);
            if ((link.equals("on") || link.equals("against") || link.equals("at"))
                    && Phrases.isPhrase(next)
                    && next.phrase().isPresent()) {
                return phrases.named(row, i + 1, next.phrase().get());
            }
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
                                PEOPLE, Optional.empty(), Optional.of("what was hit is not said"))));
    }

    /** "one guard to two raiders": both sides. */
    private NamedPopulation sides(ChunkRow row, Match match) {
        Sentence s = row.sentence();
        int from = s.tokenAt(match.counted().quantity().number().end());
        int between = match.counted().quantity().lastToken();
        Optional<NounPhrase> right = match.counted().phrase();
        String left = from < between ? PhraseText.of(s, from, leftEnd(s, from, between)) : "";
        String other = right.map(p -> PhraseText.of(s, phrases.afterDeterminers(s, p.from(), p.to()), p.to()))
                .orElse("");
        String name = left.isEmpty() && other.isEmpty() ? "ratio" : left + " : " + other;
        return NamedPopulation.sure(
                new Population(name, Role.UNKNOWN, Optional.empty()),
                s.span(
                        match.counted().quantity().firstToken(),
                        Math.max(between, right.map(NounPhrase::to).orElse(between))));
    }

    private static int leftEnd(Sentence s, int from, int to) {
        int end = from;
        while (end < to
                && !s.norm(end).equals("to")
                && !s.norm(end).equals("for")
                && !s.norm(end).equals(":")) {
            end++;
        }
        return end;
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
