package dev.whence.claim.reader;

import dev.whence.claim.Measure;
import dev.whence.claim.frame.Chunk;
import dev.whence.claim.frame.ChunkRow;
import dev.whence.claim.frame.Counted;
import dev.whence.claim.frame.Match;
import dev.whence.claim.frame.NounPhrase;
import dev.whence.language.Sentence;
import dev.whence.language.Tag;
import dev.whence.language.WordKinds;
import dev.whence.population.Noun;
import dev.whence.population.NounClass;
import dev.whence.population.Population;
import dev.whence.population.Role;
import dev.whence.report.TextSpan;
import java.util.Optional;

/**
 * Names who or what a number counts: by its own noun phrase where that says enough, else by the owner of the loss, the
 * toll's own "of …", or what was told before.
 */
final class PopulationNamer {
    private final WordKinds words = WordKinds.load(PopulationNamer.class, "population-words.txt");

    /**
     * A population and where it is named.
     *
     * @param inherited taken up from another claim: a reason to doubt
     */
    record Named(Population population, Optional<TextSpan> span, boolean inherited) {}

    Named name(ChunkRow row, Match match, Discourse discourse) {
        Optional<NounPhrase> phrase = match.counted().phrase();
        if (match.measure() == Measure.STRIKES) {
            return struck(row, match, discourse);
        }
        if (phrase.isPresent() && isThing(phrase.get().noun())) {
            return things(row, match, phrase.get());
        }
        if (phrase.isPresent() && saysEnough(row.sentence(), phrase.get())) {
            return ofPhrase(row, match.chunk(), phrase.get());
        }
        return people(row, match, discourse);
    }

    private static boolean isThing(Noun noun) {
        return noun.is(NounClass.MATERIEL) || noun.is(NounClass.STRUCTURE);
    }

    /** "12 miners" says enough, "12 others" and "12 deaths" do not. */
    private boolean saysEnough(Sentence s, NounPhrase phrase) {
        boolean generic =
                words.is("generic", s.norm(phrase.head())) || phrase.noun().is(NounClass.TOLL);
        return !generic;
    }

    private Named ofPhrase(ChunkRow row, int chunk, NounPhrase phrase) {
        Sentence s = row.sentence();
        int from = afterDeterminers(s, phrase.from());
        int to = extended(row, chunk, phrase.to());
        return new Named(
                new Population(text(s, from, to), role(s, from, phrase), Optional.empty()),
                Optional.of(s.span(from, to)),
                false);
    }

    /** "members of the security forces", "fishermen from Cabo Ruivo": the phrase goes on behind "of" and "from". */
    private int extended(ChunkRow row, int chunk, int to) {
        int end = to;
        int at = chunk + 1;
        while (at + 1 < row.chunks().size()) {
            Chunk link = row.chunks().get(at);
            Chunk next = row.chunks().get(at + 1);
            boolean links = link.kind() == Chunk.Kind.OF || link.kind() == Chunk.Kind.FROM;
            if (!links || link.from() != end || !isPhrase(next)) {
                break;
            }
            end = next.to();
            at += 2;
        }
        return end;
    }

    private static boolean isPhrase(Chunk chunk) {
        return chunk.kind() == Chunk.Kind.PHRASE || chunk.kind() == Chunk.Kind.BODY || chunk.kind() == Chunk.Kind.COUNT;
    }

    private Named people(ChunkRow row, Match match, Discourse discourse) {
        Sentence s = row.sentence();
        Optional<NounPhrase> phrase = match.counted().phrase();
        Optional<Named> owner = owner(row, match);
        if (owner.isPresent()) {
            return owner.get();
        }
        if (phrase.isPresent() && modified(s, phrase.get())) {
            NounPhrase p = phrase.get();
            int from = afterDeterminers(s, p.from());
            int to = p.noun().is(NounClass.TOLL) ? p.head() : extended(row, match.chunk(), p.to());
            return new Named(
                    new Population(text(s, from, to), role(s, from, p), Optional.empty()),
                    Optional.of(s.span(from, to)),
                    false);
        }
        if (phrase.isPresent()) {
            int to = extended(row, match.chunk(), phrase.get().to());
            if (to > phrase.get().to()) {
                return ofPhrase(row, match.chunk(), phrase.get());
            }
            boolean plain = words.is("people", s.norm(phrase.get().head()));
            if (plain) {
                return ofPhrase(row, match.chunk(), phrase.get());
            }
        }
        Optional<Named> inRow = before(row, match);
        if (inRow.isPresent()) {
            return inRow.get();
        }
        return discourse
                .people()
                .map(p -> new Named(p, Optional.empty(), true))
                .orElseGet(() ->
                        new Named(new Population("people", Role.UNKNOWN, Optional.empty()), Optional.empty(), false));
    }

    /** "civilian casualties": words before a toll noun name the population. */
    private boolean modified(Sentence s, NounPhrase phrase) {
        for (int i = afterDeterminers(s, phrase.from()); i < phrase.head(); i++) {
            Tag tag = s.tag(i);
            boolean says = tag == Tag.NOUN || tag == Tag.PROPN || tag == Tag.ADJ;
            if (says && !words.is("empty", s.norm(i))) {
                return true;
            }
        }
        return false;
    }

    /** The one who lost them: "US special forces lost 16 people", "American losses", "losses of the army". */
    private Optional<Named> owner(ChunkRow row, Match match) {
        Optional<Chunk> trigger = match.trigger();
        if (trigger.isPresent() && trigger.get().kind() == Chunk.Kind.TOLL) {
            return ofToll(row, trigger.get());
        }
        int verb = trigger.map(t -> row.chunks().indexOf(t)).orElse(match.chunk());
        boolean lost = verbBefore(row, match.chunk(), "lose")
                || trigger.flatMap(Chunk::trigger)
                        .filter(t -> t.trigger().base().equals("lose"))
                        .isPresent();
        boolean suffered = verbBefore(row, match.chunk(), "suffer") || verbBefore(row, match.chunk(), "sustain");
        return lost || suffered ? subject(row, Math.min(verb, match.chunk())) : Optional.empty();
    }

    private static boolean verbBefore(ChunkRow row, int chunk, String base) {
        for (int i = chunk - 1; i >= Math.max(0, chunk - 6); i--) {
            Chunk each = row.chunks().get(i);
            if (each.trigger().filter(t -> t.trigger().base().equals(base)).isPresent()
                    && each.kind() != Chunk.Kind.TOLL) {
                return true;
            }
            if (each.kind() == Chunk.Kind.BARRIER) {
                return false;
            }
        }
        return false;
    }

    /** The phrase that is the subject of a verb: the first one of its clause that no preposition governs. */
    private Optional<Named> subject(ChunkRow row, int verb) {
        int at = verb - 1;
        while (at >= 0
                && row.chunks().get(at).trigger().isEmpty()
                && !isBorder(row.chunks().get(at))) {
            at--;
        }
        for (int i = at + 1; i < verb; i++) {
            Chunk chunk = row.chunks().get(i);
            boolean governed = i > 0 && isPreposition(row.chunks().get(i - 1));
            boolean phrase = chunk.kind() == Chunk.Kind.PHRASE || chunk.kind() == Chunk.Kind.BODY;
            if (phrase && !governed && chunk.phrase().isPresent()) {
                return Optional.of(ofPhrase(row, i, chunk.phrase().get()));
            }
        }
        return Optional.empty();
    }

    private static boolean isBorder(Chunk chunk) {
        return switch (chunk.kind()) {
            case BARRIER, REPORT, VERB, COLON -> true;
            default -> false;
        };
    }

    private static boolean isPreposition(Chunk chunk) {
        return switch (chunk.kind()) {
            case PREPOSITION, OF, FROM, BY, TO -> true;
            default -> false;
        };
    }

    private Optional<Named> ofToll(ChunkRow row, Chunk toll) {
        Sentence s = row.sentence();
        NounPhrase phrase = toll.phrase().orElseThrow();
        int at = row.chunks().indexOf(toll) + 1;
        while (at + 1 < row.chunks().size() && isPreposition(row.chunks().get(at))) {
            Chunk next = row.chunks().get(at + 1);
            String link = s.norm(row.chunks().get(at).from());
            boolean names = link.equals("of") || link.equals("among") || link.equals("amongst") || link.equals("for");
            if (names
                    && (next.kind() == Chunk.Kind.PHRASE || next.kind() == Chunk.Kind.BODY)
                    && next.phrase().isPresent()) {
                return Optional.of(ofPhrase(row, at + 1, next.phrase().get()));
            }
            at += 2;
        }
        if (!phrase.noun().is(NounClass.TOLL) && phrase.noun().isKnown() && saysEnough(s, phrase)) {
            return Optional.of(ofPhrase(row, row.chunks().indexOf(toll), phrase));
        }
        if (modified(s, phrase)) {
            int from = afterDeterminers(s, phrase.from());
            int to = phrase.head();
            return Optional.of(new Named(
                    new Population(text(s, from, to), role(s, from, phrase), Optional.empty()),
                    Optional.of(s.span(from, to)),
                    false));
        }
        return Optional.empty();
    }

    /** The noun of the nearest number before in the same sentence: "12 guerrillas were killed and 15 wounded". */
    private Optional<Named> before(ChunkRow row, Match match) {
        for (int i = match.chunk() - 1; i >= 0; i--) {
            Optional<Counted> counted = row.chunks().get(i).counted();
            if (counted.flatMap(Counted::phrase)
                            .filter(p ->
                                    p.noun().is(NounClass.PERSON) || p.noun().is(NounClass.OTHER))
                            .isPresent()
                    && saysEnough(row.sentence(), counted.get().phrase().get())) {
                Named named = ofPhrase(row, i, counted.get().phrase().get());
                return Optional.of(new Named(named.population(), named.span(), true));
            }
        }
        return Optional.empty();
    }

    private Named things(ChunkRow row, Match match, NounPhrase phrase) {
        Optional<Named> owner = owner(row, match);
        if (owner.isPresent()) {
            return owner.get();
        }
        int at = match.chunk() + 1;
        if (at + 1 < row.chunks().size()
                && row.chunks().get(at).kind() == Chunk.Kind.OF
                && isPhrase(row.chunks().get(at + 1))) {
            return ofPhrase(row, at + 1, row.chunks().get(at + 1).phrase().orElse(phrase));
        }
        return ofPhrase(row, match.chunk(), phrase);
    }

    /** What was hit where it is said, else who struck. */
    private Named struck(ChunkRow row, Match match, Discourse discourse) {
        Optional<NounPhrase> phrase = match.counted().phrase();
        boolean event = phrase.isPresent()
                && (phrase.get().noun().is(NounClass.STRIKE)
                        || phrase.get().noun().is(NounClass.MATERIEL));
        if (phrase.isPresent() && !event) {
            return ofPhrase(row, match.chunk(), phrase.get());
        }
        for (int i = match.chunk() + 1; i + 1 < row.chunks().size() && i < match.chunk() + 6; i++) {
            String link = row.sentence().norm(row.chunks().get(i).from());
            Chunk next = row.chunks().get(i + 1);
            if ((link.equals("on") || link.equals("against") || link.equals("at"))
                    && next.phrase().isPresent()) {
                return ofPhrase(row, i + 1, next.phrase().get());
            }
        }
        Optional<Named> subject =
                subject(row, match.trigger().map(t -> row.chunks().indexOf(t)).orElse(match.chunk()));
        if (subject.isPresent()) {
            return subject.get();
        }
        return discourse
                .things()
                .map(p -> new Named(p, Optional.empty(), true))
                .orElseGet(() -> phrase.map(p -> ofPhrase(row, match.chunk(), p))
                        .orElse(new Named(
                                new Population("unknown", Role.UNKNOWN, Optional.empty()), Optional.empty(), true)));
    }

    private Role role(Sentence s, int from, NounPhrase phrase) {
        if (phrase.noun().role() != Role.UNKNOWN && phrase.noun().role() != Role.CIVILIAN) {
            return phrase.noun().role();
        }
        for (int i = from; i < phrase.to(); i++) {
            if (words.is("combatant", s.norm(i))) {
                return Role.COMBATANT;
            }
            if (words.is("civilian", s.norm(i))) {
                return Role.CIVILIAN;
            }
        }
        return phrase.noun().role();
    }

    private int afterDeterminers(Sentence s, int from) {
        int i = from;
        while (i < s.size() - 1 && words.is("determiner", s.norm(i))) {
            i++;
        }
        return i;
    }

    /** The words as printed, without quotes and "(!)". */
    static String text(Sentence s, int from, int to) {
        StringBuilder text = new StringBuilder();
        for (int i = from; i < to; i++) {
            String norm = s.norm(i);
            if (norm.equals("(") && s.norm(i + 2).equals(")") && !s.token(i + 1).isWord()) {
                i += 2;
                continue;
            }
            if (!s.token(i).isWord() && "\"“”„«»*".contains(norm)) {
                continue;
            }
            boolean tight = !text.isEmpty() && i > from && s.token(i).touches(s.token(i - 1));
            if (!text.isEmpty() && !tight) {
                text.append(' ');
            }
            text.append(s.token(i).text());
        }
        return text.toString();
    }
}
