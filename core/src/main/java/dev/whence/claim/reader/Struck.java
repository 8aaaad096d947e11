package dev.whence.claim.reader;

import dev.whence.claim.frame.Chunk;
import dev.whence.claim.frame.ChunkRow;
import dev.whence.claim.frame.Match;
import dev.whence.claim.frame.NounPhrase;
import dev.whence.claim.frame.Rule;
import dev.whence.language.Sentence;
import dev.whence.language.WordKinds;
import dev.whence.population.NounClass;
import dev.whence.population.Population;
import dev.whence.population.Role;
import java.util.Optional;

/** The population of strikes: what was hit where it is said, else who struck. */
final class Struck {
    private static final int REACH = 6;

    private final Phrases phrases;
    private final Subjects subjects;
    private final WordKinds words;

    Struck(Phrases phrases, Subjects subjects, WordKinds words) {
        this.phrases = phrases;
        this.subjects = subjects;
        this.words = words;
    }

    /** Rules of figures that take up what another figure was told of. */
    NamedPopulation of(ChunkRow row, Match match, Discourse discourse) {
        Optional<NounPhrase> phrase = match.counted().phrase();
        if (phrase.isPresent() && !isEvent(phrase.get())) {
            return phrases.named(row, match.chunk(), phrase.get());
        }
        Optional<NamedPopulation> before = discourse
                .striker(row.sentence().index())
                .map(p -> new NamedPopulation(
                        p, Optional.empty(), Optional.of("who struck is named in an earlier sentence")));
        if (before.isPresent() && match.rule().has(Rule.Trait.TAKES_UP)) {
            return before.get();
        }
        return bearer(row, match)
                .or(() -> target(row, match))
                .or(() -> targetBefore(row, match))
                .or(() -> striker(row, match))
                .or(() -> before)
                .or(() -> phrase.map(p -> phrases.named(row, match.chunk(), p)))
                .orElse(new NamedPopulation(
                        new Population("people", Role.UNKNOWN, Optional.empty()),
                        Optional.empty(),
                        Optional.of("what was hit is not said")));
    }

    private static boolean isEvent(NounPhrase phrase) {
        return phrase.noun().is(NounClass.STRIKE)
                || phrase.noun().is(NounClass.MATERIEL)
                || phrase.noun().is(NounClass.TIME);
    }

    /** "the school was hit by two shells". */
    private Optional<NamedPopulation> bearer(ChunkRow row, Match match) {
        int at = match.chunk();
        boolean by = at > 1
                && row.chunks().get(at - 1).kind() == Chunk.Kind.BY
                && row.chunks().get(at - 2).trigger().isPresent();
        return by ? subjects.of(row, at) : Optional.empty();
    }

    /** Whoever carried it out; not those who "were killed in 600 clashes". */
    private Optional<NamedPopulation> striker(ChunkRow row, Match match) {
        int at = match.chunk();
        boolean passive = at > 2
                && Phrases.isPreposition(row.chunks().get(at - 1))
                && row.letters().substring(0, at).matches(".*b[KEIV]+.{0,3}");
        Optional<Integer> subject = subjects.chunk(row, at);
        if (passive || subject.isEmpty()) {
            return Optional.empty();
        }
        return row.chunks()
                .get(subject.get())
                .phrase()
                .filter(p -> strikes(row.sentence(), p))
                .map(p -> phrases.named(row, subject.get(), p));
    }

    /** People, vessels and names strike; "the operations" and "the framework" do not. */
    private static boolean strikes(Sentence s, NounPhrase phrase) {
        boolean name = !phrase.noun().isKnown() && (s.token(phrase.head()).startsUpper() || s.isUpperCase());
        boolean arms = phrase.noun().is(NounClass.MATERIEL) && !phrase.noun().is(NounClass.MUNITION);
        return phrase.noun().is(NounClass.PERSON) || phrase.noun().is(NounClass.GROUP) || name || arms;
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
            if (endsReach(row, i)) {
                return Optional.empty();
            }
            blast &= here.kind() != Chunk.Kind.COMMA
                    && !words.is("unseen", row.sentence().norm(here.from()));
            String link = row.sentence().norm(here.from());
            boolean aimed = words.is("aimed", link) || blast && (words.is("at", link) || words.is("rocked", link));
            if (aimed && Phrases.isPhrase(next) && next.phrase().isPresent()) {
                return Optional.of(phrases.named(row, i + 1, next.phrase().get()));
            }
        }
        return Optional.empty();
    }

    /** Another verb, another figure or another clause: what follows was aimed at by something else. */
    private static boolean endsReach(ChunkRow row, int i) {
        Chunk here = row.chunks().get(i);
        Chunk.Kind before = row.chunks().get(i - 1).kind();
        boolean joined = before == Chunk.Kind.AND || before == Chunk.Kind.COMMA;
        return switch (here.kind()) {
            case BARRIER, COLON, SEMICOLON, REPORT -> true;
            case PAST, PAST_EITHER, VERB, DOING, ING, PRESENT, NUMBER, COUNT -> joined;
            default -> false;
        };
    }

    /** "arrivals at the airfield: five hits", "18 casualties on the army in three ambushes". */
    private Optional<NamedPopulation> targetBefore(ChunkRow row, Match match) {
        int at = match.chunk();
        boolean behind = at > 2
                && (row.chunks().get(at - 1).kind() == Chunk.Kind.COLON
                        || Phrases.isPreposition(row.chunks().get(at - 1)));
        for (int i = at - 1; behind && i > 0 && i > at - 4; i--) {
            Chunk chunk = row.chunks().get(i);
            boolean aimed = words.is(
                    "aimed", row.sentence().norm(row.chunks().get(i - 1).from()));
            if (aimed && Phrases.isPhrase(chunk) && chunk.phrase().isPresent()) {
                return Optional.of(phrases.named(row, i, chunk.phrase().get()));
            }
        }
        return Optional.empty();
    }
}
