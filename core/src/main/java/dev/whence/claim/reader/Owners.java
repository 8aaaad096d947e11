package dev.whence.claim.reader;

import dev.whence.claim.frame.Chunk;
import dev.whence.claim.frame.ChunkRow;
import dev.whence.claim.frame.Match;
import dev.whence.claim.frame.NounPhrase;
import dev.whence.language.Sentence;
import dev.whence.language.WordKinds;
import dev.whence.population.NounClass;
import dev.whence.population.Population;
import java.util.Optional;

/** Who lost what is counted: the subject of "lost" and "suffered", the "of" and "among" of a toll, its possessor. */
final class Owners {
    private static final int REACH = 8;

    private final Phrases phrases;
    private final WordKinds words;

    Owners(Phrases phrases, WordKinds words) {
        this.phrases = phrases;
        this.words = words;
    }

    Optional<NamedPopulation> owner(ChunkRow row, Match match) {
        Optional<Chunk> trigger = match.trigger();
        if (trigger.isEmpty() || trigger.get().kind() != Chunk.Kind.TOLL) {
            return loser(row, match);
        }
        int toll = row.chunks().indexOf(trigger.get());
        return isOwnObject(row, toll) ? loser(row, match) : ofToll(row, toll);
    }

    /** "the heroic deaths of 398 soldiers" are the soldiers'. */
    private static boolean isOwnObject(ChunkRow row, int toll) {
        return toll + 2 < row.chunks().size()
                && row.chunks().get(toll + 1).kind() == Chunk.Kind.OF
                && row.chunks().get(toll + 2).counted().isPresent();
    }

    /** Whom it was inflicted on, or who lost it. */
    private Optional<NamedPopulation> loser(ChunkRow row, Match match) {
        return stricken(row, match).or(() -> governing(row, match, "bearing").flatMap(verb -> subject(row, verb)));
    }

    /** "inflicted nine casualties on the guards", "20 casualties inflicted on the guards". */
    private Optional<NamedPopulation> stricken(ChunkRow row, Match match) {
        boolean dealt = governing(row, match, "dealing").isPresent();
        for (int i = match.chunk() + 1; i + 1 < row.chunks().size() && i < match.chunk() + REACH; i++) {
            Chunk chunk = row.chunks().get(i);
            if (chunk.kind() == Chunk.Kind.BARRIER || chunk.kind() == Chunk.Kind.REPORT) {
                return Optional.empty();
            }
            dealt |= words.is("dealing", row.sentence().norm(chunk.to() - 1));
            Chunk next = row.chunks().get(i + 1);
            boolean joined = dealt && words.is("struck", row.sentence().norm(chunk.from()));
            if (joined
                    && Phrases.isPhrase(next)
                    && next.phrase().filter(p -> isSomebody(p)).isPresent()) {
                return Optional.of(phrases.named(row, i + 1, next.phrase().get()));
            }
        }
        return Optional.empty();
    }

    private static boolean isSomebody(NounPhrase phrase) {
        return phrase.noun().is(NounClass.PERSON)
                || phrase.noun().is(NounClass.GROUP)
                || !phrase.noun().isKnown();
    }

    /** The chunk of a verb of this kind that governs the number. */
    private Optional<Integer> governing(ChunkRow row, Match match, String kind) {
        for (int i = match.chunk() - 1; i >= 0; i--) {
            Chunk chunk = row.chunks().get(i);
            if (isVerb(chunk) && words.is(kind, row.sentence().norm(chunk.from()))) {
                return Optional.of(i);
            }
            if (chunk.kind() == Chunk.Kind.BARRIER || chunk.kind() == Chunk.Kind.REPORT) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean isVerb(Chunk chunk) {
        return switch (chunk.kind()) {
            case VERB, PAST, PAST_EITHER, INTRANSITIVE, ING, PRESENT -> true;
            default -> false;
        };
    }

    /** Whom a loss was dealt to by somebody who fights them, where the text does not say "on the rebels". */
    Optional<Population> dealtTo(ChunkRow row, Match match, Cast cast) {
        return governing(row, match, "dealing").isPresent() ? opponent(row, match, cast) : Optional.empty();
    }

    /** Whom the subject of the figure's verb fights: the owner of what it seized, the side of those whom it hit. */
    Optional<Population> opponent(ChunkRow row, Match match, Cast cast) {
        Sentence s = row.sentence();
        Optional<Integer> actor = actor(row, match);
        if (actor.isEmpty()) {
            return Optional.empty();
        }
        Chunk chunk = row.chunks().get(actor.get());
        boolean own = words.is("we", s.norm(chunk.from()));
        Optional<String> side = Cast.side(s, chunk.from(), chunk.to(), words, cast.abbreviations());
        return own || side.isPresent() ? cast.against(own ? Optional.empty() : side, s) : Optional.empty();
    }

    /** Who did it: the subject of "seized 22 rifles", the agent of "a helicopter was damaged by rebels". */
    private static Optional<Integer> actor(ChunkRow row, Match match) {
        int trigger = match.trigger().map(t -> row.chunks().indexOf(t)).orElse(-1);
        boolean active =
                trigger >= 0 && trigger < match.chunk() || match.trigger().isEmpty() && governing(row, match.chunk());
        if (active) {
            return subjectAt(row, match.chunk());
        }
        for (int i = Math.max(trigger, match.chunk()) + 1; i + 1 < row.chunks().size(); i++) {
            Chunk.Kind kind = row.chunks().get(i).kind();
            if (kind == Chunk.Kind.BY) {
                return Optional.of(i + 1)
                        .filter(at -> Phrases.isPhrase(row.chunks().get(at)));
            }
            if (kind == Chunk.Kind.BARRIER || kind == Chunk.Kind.COMMA || kind == Chunk.Kind.REPORT) {
                break;
            }
        }
        return Optional.empty();
    }

    /** Stands a verb right before, as in "inflicted nine casualties"? */
    private static boolean governing(ChunkRow row, int chunk) {
        return chunk > 0 && isVerb(row.chunks().get(chunk - 1));
    }

    /**
     * The subject of a verb: the first phrase of its clause that no preposition governs; coordinated verbs share one
     * ("carried out 64 strikes, dropped 103 bombs"); behind "which" it is the phrase before.
     */
    Optional<NamedPopulation> subject(ChunkRow row, int verb) {
        Optional<Integer> at = subjectAt(row, verb);
        if (at.isPresent()) {
            return Optional.of(phrases.named(
                    row, at.get(), row.chunks().get(at.get()).phrase().orElseThrow()));
        }
        int start = clauseStart(row, verb);
        if (start > 0 && row.chunks().get(start - 1).kind() == Chunk.Kind.RELATIVE) {
            return antecedent(row, start - 1);
        }
        return Optional.empty();
    }

    private static int clauseStart(ChunkRow row, int verb) {
        int start = verb;
        while (start > 0 && !isBorder(row.chunks().get(start - 1))) {
            start--;
        }
        return start;
    }

    private static Optional<Integer> subjectAt(ChunkRow row, int verb) {
        for (int i = clauseStart(row, verb); i < verb; i++) {
            Chunk chunk = row.chunks().get(i);
            boolean governed = i > 0 && Phrases.isPreposition(row.chunks().get(i - 1));
            if (Phrases.isPhrase(chunk) && !governed && chunk.phrase().isPresent()) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /** The phrase that "which" takes up: the head of the chain before it, "the special forces of the US armed forces". */
    private Optional<NamedPopulation> antecedent(ChunkRow row, int relative) {
        int at = relative - 1;
        while (at >= 0 && !Phrases.isPhrase(row.chunks().get(at))) {
            at--;
        }
        while (at >= 2
                && row.chunks().get(at - 1).kind() == Chunk.Kind.OF
                && Phrases.isPhrase(row.chunks().get(at - 2))) {
            at -= 2;
        }
        int chunk = at;
        return at < 0 ? Optional.empty() : row.chunks().get(at).phrase().map(p -> phrases.named(row, chunk, p));
    }

    private static boolean isBorder(Chunk chunk) {
        return switch (chunk.kind()) {
            case BARRIER, REPORT, COLON, RELATIVE -> true;
            default -> false;
        };
    }

    /** "losses of the army", "casualties among civilians", "the number of miners killed", "American losses". */
    Optional<NamedPopulation> ofToll(ChunkRow row, int toll) {
        Sentence s = row.sentence();
        Chunk chunk = row.chunks().get(toll);
        NounPhrase phrase = chunk.phrase().orElseThrow();
        Optional<NamedPopulation> behind = behindToll(row, toll);
        if (behind.isPresent()) {
            return behind;
        }
        if (!phrase.noun().is(NounClass.TOLL)
                && phrase.noun().isKnown()
                && !phrase.noun().is(NounClass.NOTHING)
                && phrases.saysWho(s, phrase)) {
            return Optional.of(phrases.named(row, toll, phrase));
        }
        boolean counts = words.is("count", s.norm(phrase.head()));
        return !counts && phrases.isModified(s, phrase) ? Optional.of(phrases.modifiers(s, phrase)) : Optional.empty();
    }

    private Optional<NamedPopulation> behindToll(ChunkRow row, int toll) {
        int at = toll + 1;
        while (at + 1 < row.chunks().size()
                && Phrases.isPreposition(row.chunks().get(at))) {
            Chunk next = row.chunks().get(at + 1);
            String link = row.sentence().norm(row.chunks().get(at).from());
            boolean names = link.equals("of") || link.equals("among") || link.equals("amongst");
            boolean phrase = next.kind() == Chunk.Kind.PHRASE || next.kind() == Chunk.Kind.BODY;
            if (names
                    && phrase
                    && next.phrase().filter(p -> isWhoever(row.sentence(), p)).isPresent()) {
                return Optional.of(phrases.named(row, at + 1, next.phrase().get()));
            }
            at += 2;
        }
        return includingAmong(row, toll);
    }

    /** "the losses of the guards", "of the Ostrians"; not "the toll of the coup bid". */
    private static boolean isWhoever(Sentence s, NounPhrase phrase) {
        return isSomebody(phrase)
                && (phrase.noun().isKnown()
                        || s.isUpperCase()
                        || s.token(phrase.head()).startsUpper());
    }

    /** "casualties among": among is a chunk of its own. */
    private Optional<NamedPopulation> includingAmong(ChunkRow row, int toll) {
        if (toll + 2 >= row.chunks().size()) {
            return Optional.empty();
        }
        Chunk among = row.chunks().get(toll + 1);
        Chunk next = row.chunks().get(toll + 2);
        boolean names = among.kind() == Chunk.Kind.INCLUDING
                && row.sentence().norm(among.from()).startsWith("among");
        return names && next.kind() != Chunk.Kind.COUNT && next.phrase().isPresent()
                ? Optional.of(phrases.named(row, toll + 2, next.phrase().get()))
                : Optional.empty();
    }
}
