package dev.whence.claim.reader;

import dev.whence.claim.Measure;
import dev.whence.claim.frame.Chunk;
import dev.whence.claim.frame.ChunkRow;
import dev.whence.claim.frame.Counted;
import dev.whence.claim.frame.Match;
import dev.whence.claim.frame.NounPhrase;
import dev.whence.claim.frame.Rule;
import dev.whence.language.Sentence;
import dev.whence.language.WordKinds;
import dev.whence.population.NounClass;
import dev.whence.population.Population;
import dev.whence.population.Role;
import dev.whence.quantity.Interval;
import dev.whence.quantity.Quantity;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who is meant by a number that says nobody: taken up from the number before, the whole, or the sentence before. */
final class CarriedPopulation {
    private static final String EARLIER = "who was counted is named in an earlier sentence";
    /** "two of the guards", "two of her sons": no part of a figure. */
    private static final Set<String> OWN = Set.of("the", "its", "their", "her", "his", "our", "my");

    private static final NamedPopulation PEOPLE = new NamedPopulation(
            new Population("people", Role.UNKNOWN, Optional.empty()), Optional.empty(), Optional.empty());

    private final Phrases phrases;

    private final WordKinds words;

    CarriedPopulation(Phrases phrases, WordKinds words) {
        this.phrases = phrases;
        this.words = words;
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

    /** Is it a part of another figure, so that the sentences that follow do not go on with it? */
    static boolean isPart(ChunkRow row, Match match) {
        return match.rule().has(Rule.Trait.PART) || isPart(row, match.chunk());
    }

    /** "including 12 women", "three of them policemen"; "one of the guards" is no part of a figure. */
    static boolean isPart(ChunkRow row, int chunk) {
        Optional<Counted> counted = row.chunks().get(chunk).counted();
        int number = counted.map(c -> c.quantity().lastToken()).orElse(0);
        Sentence s = row.sentence();
        boolean ofThem = counted.filter(Counted::partitive).isPresent() && !OWN.contains(s.norm(number + 1));
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
        return match.rule().id().equals("object-behind-colon") ? split(row) : Optional.empty();
    }

    /** "The crew were rescued: twelve by boat and nine from the air." */
    private Optional<NamedPopulation> split(ChunkRow row) {
        Chunk first = row.chunks().get(0);
        return Phrases.isPhrase(first) && first.counted().isEmpty()
                ? first.phrase()
                        .filter(p -> p.noun().is(NounClass.PERSON) || p.noun().is(NounClass.GROUP))
                        .filter(p -> phrases.saysWho(row.sentence(), p))
                        .map(p -> phrases.named(row, 0, p))
                : Optional.empty();
    }

    /** "32 people" of a toll whose people were named just before. */
    Optional<NamedPopulation> topic(ChunkRow row, Match match, Discourse discourse) {
        boolean toll = match.trigger().filter(t -> t.kind() == Chunk.Kind.TOLL).isPresent()
                && match.counted()
                        .phrase()
                        .filter(p -> isBare(row.sentence(), p))
                        .isPresent();
        return toll
                ? discourse
                        .tollTopic(row.sentence().index())
                        .filter(p -> !phrases.isAnybody(p.name()))
                        .map(p -> new NamedPopulation(p, Optional.empty(), Optional.of(EARLIER)))
                : Optional.empty();
    }

    private boolean isBare(Sentence s, NounPhrase phrase) {
        return phrases.isAnybody(s.norm(phrase.head())) && !phrases.isModified(s, phrase);
    }

    /** What the figure before in the same sentence was told of: "we caused 38 casualties in Oran, 20 in Tesk". */
    Optional<NamedPopulation> beside(ChunkRow row, Match match, Discourse discourse) {
        boolean first = row.chunks().subList(0, match.chunk()).stream()
                .noneMatch(c -> c.counted().isPresent());
        return first || match.counted().partitive() || match.whole() || suffersBehind(row, match)
                ? Optional.empty()
                : discourse
                        .peopleIn(row.sentence().index())
                        .filter(p -> !phrases.isAnybody(p.name()))
                        .map(p -> new NamedPopulation(p, Optional.empty(), Optional.of(EARLIER)));
    }

    /** "Four guards fled and 20 were killed": a verb of its own makes a figure of its own. */
    private static boolean suffersBehind(ChunkRow row, Match match) {
        return match.trigger()
                .filter(t -> t.kind() == Chunk.Kind.PAST
                        && t.from() >= row.chunks().get(match.chunk()).to())
                .isPresent();
    }

    private static boolean isToll(Measure measure) {
        return measure == Measure.KILLED || measure == Measure.WOUNDED;
    }

    /**
     * From the sentences before. A number "of them" is of those told last; a toll of those whose toll it is; a number
     * that opens its sentence goes on with the sentence before, "Two are still held"; "39 of the 46" is of the 46. Else
     * it is whom the report's first toll was of, as "150 were hurt" in a report on soldiers killed.
     */
    NamedPopulation earlier(ChunkRow row, Match match, Discourse discourse) {
        return taken(row, match, discourse)
                .map(p -> new NamedPopulation(p, Optional.empty(), Optional.of(EARLIER)))
                .orElse(PEOPLE);
    }

    private Optional<Population> taken(ChunkRow row, Match match, Discourse discourse) {
        Sentence s = row.sentence();
        Interval figure = match.counted().quantity().interval();
        if (words.is("nobody", s.norm(match.counted().quantity().firstToken()))) {
            return Optional.empty();
        }
        if (match.whole()
                || match.counted().whole().isPresent()
                || match.rule().id().equals("of-figure")) {
            Interval whole = match.counted().whole().map(Quantity::interval).orElse(figure);
            return discourse.split(whole).or(() -> discourse.people(s.index()));
        }
        if (match.trigger().filter(t -> t.kind() == Chunk.Kind.TOLL).isPresent()) {
            return discourse
                    .tollTopic(s.index())
                    .or(() -> discourse.sameFigure(figure, match.measure()))
                    .or(() -> fighters(discourse, figure));
        }
        if (match.counted().partitive() || s.norm(0).equals("of")) {
            return discourse.people(s.index());
        }
        Optional<Population> again = discourse.sameFigure(figure, match.measure());
        if (again.isPresent()) {
            return again;
        }
        if (opens(row, match) && isMore(s, match)) {
            return discourse.people(s.index());
        }
        boolean more = isToll(match.measure()) && discourse.isHarmed(s.index());
        Optional<Population> goesOn = opens(row, match) ? discourse.goingOn(figure, more, s.index()) : Optional.empty();
        return goesOn.or(() -> fighters(discourse, figure).filter(p -> isToll(match.measure())));
    }

    /** The report's first toll, where it was of those who fight: of others who fell, a later figure tells anew. */
    private static Optional<Population> fighters(Discourse discourse, Interval figure) {
        return discourse.lead(figure).filter(p -> p.role() == Role.COMBATANT);
    }

    /** Is the number the first thing that its sentence names? Numbers alone name none: "Four escaped, and two died." */
    private static boolean opens(ChunkRow row, Match match) {
        boolean parts = false;
        for (Chunk chunk : row.chunks().subList(0, match.chunk())) {
            boolean mark = switch (chunk.kind()) {
                case OTHER, BARRIER, AND, COLON, OPEN -> true;
                default -> false;
            };
            parts |= chunk.kind() == Chunk.Kind.NUMBER;
            if (!mark && !parts || chunk.phrase().isPresent() || chunk.kind() == Chunk.Kind.REPORT) {
                return false;
            }
        }
        return true;
    }

    /** "another 34", "two others": more of the same. */
    private static boolean isMore(Sentence s, Match match) {
        int first = match.counted().quantity().firstToken();
        int last = match.counted().quantity().lastToken();
        return s.norm(first).equals("another")
                || s.norm(first - 1).equals("another")
                || s.norm(first - 1).equals("other")
                || isOthers(s.norm(last))
                || isOthers(s.norm(last + 1));
    }

    private static boolean isOthers(String word) {
        return word.equals("others") || word.equals("more");
    }
}
