package dev.whence.claim.reader;

import dev.whence.claim.frame.Chunk;
import dev.whence.claim.frame.ChunkRow;
import dev.whence.claim.frame.Match;
import dev.whence.claim.frame.NounPhrase;
import dev.whence.language.Sentence;
import dev.whence.language.WordKinds;
import dev.whence.population.NounClass;
import dev.whence.population.Population;
import dev.whence.population.Role;
import java.util.Optional;

/** Who lost what is counted: the subject of "lost" and "suffered", the "of" and "among" of a toll, its possessor. */
final class Owners {
    private static final int REACH = 8;

    private final Phrases phrases;
    private final Subjects subjects;
    private final WordKinds words;
    private final Admitted admitted;

    Owners(Phrases phrases, Subjects subjects, WordKinds words) {
        this.phrases = phrases;
        this.subjects = subjects;
        this.words = words;
        this.admitted = new Admitted(phrases, words);
    }

    Optional<NamedPopulation> owner(ChunkRow row, Match match) {
        Optional<Chunk> trigger = match.trigger();
        int behind = match.chunk() + 1;
        if (match.counted().phrase().isEmpty()
                && behind < row.chunks().size()
                && row.chunks().get(behind).kind() == Chunk.Kind.TOLL) {
            // "raised to 36 the number of people killed"
            return ofToll(row, behind);
        }
        if (trigger.isEmpty() || trigger.get().kind() != Chunk.Kind.TOLL) {
            return loser(row, match).or(() -> ofLosses(row, match));
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

    /** "The brigade's losses were 9 killed and 30 wounded", "enemy casualties: 12 dead". */
    private Optional<NamedPopulation> ofLosses(ChunkRow row, Match match) {
        for (int i = match.chunk() - 1; i >= 0; i--) {
            Chunk chunk = row.chunks().get(i);
            if (chunk.kind() == Chunk.Kind.TOLL) {
                boolean losses = words.is("toll", row.sentence().norm(chunk.to() - 1));
                return losses ? ofToll(row, i) : Optional.empty();
            }
            if (!goesOn(row.sentence(), chunk)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** May it stand between a toll and its parts? */
    private boolean goesOn(Sentence s, Chunk chunk) {
        return switch (chunk.kind()) {
            case BARRIER, REPORT, RELATIVE, PHRASE, BODY, STRIKE -> false;
            default -> chunk.phrase().filter(p -> phrases.saysWho(s, p)).isEmpty();
        };
    }

    /** Whom it was inflicted on, or who lost it. */
    private Optional<NamedPopulation> loser(ChunkRow row, Match match) {
        return stricken(row, match)
                .or(() -> governing(row, match, "bearing").flatMap(verb -> bearer(row, verb)))
                .or(() -> forLossOf(row, match))
                .or(() -> admitted.of(row, match));
    }

    /** "The army lost two tanks"; "the army admitted losing two tanks". */
    private Optional<NamedPopulation> bearer(ChunkRow row, int verb) {
        boolean told = verb > 1
                && row.chunks().get(verb).kind() == Chunk.Kind.ING
                && row.chunks().get(verb - 1).kind() == Chunk.Kind.REPORT;
        return told
                ? Subjects.antecedent(row, verb - 1)
                        .map(at -> phrases.named(
                                row, at, row.chunks().get(at).phrase().orElseThrow()))
                : subjects.of(row, verb);
    }

    /** "the army killed 612 for the loss of 88 men". */
    private Optional<NamedPopulation> forLossOf(ChunkRow row, Match match) {
        int toll = match.chunk() - 2;
        boolean price = toll > 1
                && row.chunks().get(toll).kind() == Chunk.Kind.TOLL
                && row.sentence().norm(row.chunks().get(toll).to() - 1).equals("loss")
                && row.sentence().norm(row.chunks().get(toll - 1).from()).equals("for");
        boolean passive = row.letters()
                        .substring(Subjects.clauseStart(row, match.chunk()), match.chunk())
                        .indexOf(Chunk.Kind.BE.letter())
                >= 0;
        return price && !passive ? subjects.of(row, toll) : Optional.empty();
    }

    /** "inflicted nine casualties on the guards", "20 casualties inflicted on the guards". */
    private Optional<NamedPopulation> stricken(ChunkRow row, Match match) {
        boolean dealt = governing(row, match, "dealing").isPresent();
        for (int i = match.chunk() + 1; i + 1 < row.chunks().size() && i < match.chunk() + REACH; i++) {
            Chunk chunk = row.chunks().get(i);
            if (chunk.kind() == Chunk.Kind.BARRIER || chunk.kind() == Chunk.Kind.REPORT) {
                return Optional.empty();
            }
            dealt |= !Phrases.isPhrase(chunk)
                    && chunk.kind() != Chunk.Kind.TOLL
                    && words.is("dealing", row.sentence().norm(chunk.to() - 1));
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
            if (Subjects.isVerb(chunk) && words.is(kind, row.sentence().norm(chunk.from()))) {
                return Optional.of(i);
            }
            if (chunk.kind() == Chunk.Kind.BARRIER || chunk.kind() == Chunk.Kind.REPORT || hasOwnObject(row, i)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "lost one soldier and killed 15 bandits": the bandits are not lost. */
    private static boolean hasOwnObject(ChunkRow row, int verb) {
        if (verb == 0
                || verb + 1 >= row.chunks().size()
                || !Subjects.isVerb(row.chunks().get(verb))) {
            return false;
        }
        boolean joined = switch (row.chunks().get(verb - 1).kind()) {
            case AND, COMMA, AUX -> true;
            default -> false;
        };
        return joined && row.chunks().get(verb + 1).counted().isPresent();
    }

    /** Whom a loss was dealt to by somebody who fights them, where the text does not say "on the rebels". */
    Optional<Population> dealtTo(ChunkRow row, Match match, Cast cast) {
        return governing(row, match, "dealing").isPresent() ? opponent(row, match, cast) : Optional.empty();
    }

    /** The one who did it, as named. */
    Optional<String> actorName(ChunkRow row, Match match) {
        return actor(row, match)
                .flatMap(at -> row.chunks().get(at).phrase().map(p -> phrases.named(row, at, p)))
                .map(named -> named.population().name());
    }

    /** Whom the subject of the figure's verb fights: the owner of what it seized, the side of those whom it hit. */
    Optional<Population> opponent(ChunkRow row, Match match, Cast cast) {
        Sentence s = row.sentence();
        Optional<Integer> actor = actor(row, match);
        if (actor.isEmpty()) {
            boolean we = isActive(row, match) && subjects.isWe(row, match.chunk());
            return we ? cast.againstNarrator(s) : Optional.empty();
        }
        Chunk chunk = row.chunks().get(actor.get());
        boolean own = words.is("we", s.norm(chunk.from()));
        Optional<String> side = Cast.side(s, chunk.from(), chunk.to(), words, cast.abbreviations());
        if (own) {
            return cast.againstNarrator(s);
        }
        return side.isPresent() ? cast.against(side, s) : Optional.empty();
    }

    /** Who did it: the subject of "seized 22 rifles", the agent of "a helicopter was damaged by rebels". */
    private static Optional<Integer> actor(ChunkRow row, Match match) {
        if (isActive(row, match)) {
            return Subjects.at(row, match.chunk());
        }
        int trigger = match.trigger().map(t -> row.chunks().indexOf(t)).orElse(-1);
        for (int i = Math.max(trigger, match.chunk()) + 1; i + 1 < row.chunks().size(); i++) {
            Chunk.Kind kind = row.chunks().get(i).kind();
            if (kind == Chunk.Kind.BY) {
                return Optional.of(i + 1)
                        .filter(at -> Phrases.isPhrase(row.chunks().get(at)));
            }
            if (kind == Chunk.Kind.BARRIER
                    || kind == Chunk.Kind.COMMA
                    || kind == Chunk.Kind.SEMICOLON
                    || kind == Chunk.Kind.REPORT) {
                break;
            }
        }
        return Optional.empty();
    }

    /** Is the number the object of a verb before it? */
    private static boolean isActive(ChunkRow row, Match match) {
        int trigger = match.trigger().map(t -> row.chunks().indexOf(t)).orElse(-1);
        return trigger >= 0 && trigger < match.chunk() || match.trigger().isEmpty() && governing(row, match.chunk());
    }

    /** Stands a verb right before, as in "inflicted nine casualties"? */
    private static boolean governing(ChunkRow row, int chunk) {
        return chunk > 0 && Subjects.isVerb(row.chunks().get(chunk - 1));
    }

    /** Whose "its losses" are: the one who tells of them, "the Front says that its losses were nine". */
    private Optional<NamedPopulation> possessed(ChunkRow row, int toll) {
        Sentence s = row.sentence();
        if (!words.is("its", s.norm(row.chunks().get(toll).from()))) {
            return Optional.empty();
        }
        return Subjects.teller(row, toll)
                .filter(at -> isSomebody(row.chunks().get(at).phrase().orElseThrow()))
                .map(at -> phrases.named(row, at, row.chunks().get(at).phrase().orElseThrow()));
    }

    /** "losses of the army", "casualties among civilians", "the number of miners killed", "American losses". */
    Optional<NamedPopulation> ofToll(ChunkRow row, int toll) {
        Sentence s = row.sentence();
        Chunk chunk = row.chunks().get(toll);
        NounPhrase phrase = chunk.phrase().orElseThrow();
        Optional<NamedPopulation> behind = behindToll(row, toll).or(() -> possessed(row, toll));
        if (behind.isPresent()) {
            return behind;
        }
        if (!phrase.noun().is(NounClass.TOLL)
                && phrase.noun().isKnown()
                && !phrase.noun().is(NounClass.NOTHING)
                && phrases.saysWho(s, phrase)) {
            return Optional.of(phrases.named(row, toll, phrase));
        }
        if (words.is("people", s.norm(phrase.head())) && !phrases.isModified(s, phrase)) {
            // "the number of people killed": of anybody
            return Optional.of(phrases.named(row, toll, phrase).as(Role.UNKNOWN).called("people"));
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
            boolean names = link.equals("of") && at == toll + 1 || link.equals("among") || link.equals("amongst");
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
    private boolean isWhoever(Sentence s, NounPhrase phrase) {
        return isSomebody(phrase)
                && !words.is("cause-noun", s.norm(phrase.head()))
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
