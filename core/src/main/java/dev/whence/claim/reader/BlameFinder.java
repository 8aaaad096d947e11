package dev.whence.claim.reader;

import dev.whence.claim.Measure;
import dev.whence.claim.frame.Chunk;
import dev.whence.claim.frame.ChunkRow;
import dev.whence.claim.frame.Match;
import dev.whence.claim.frame.NounPhrase;
import dev.whence.language.Clauses;
import dev.whence.language.Sentence;
import dev.whence.language.WordKinds;
import dev.whence.population.NounClass;
import dev.whence.population.Role;
import dev.whence.report.TextSpan;
import java.util.List;
import java.util.Optional;

/**
 * The actor blamed: "killed by gunmen", "an attack by the Front", "the rebels killed 12". Only those who can fight or
 * arrest; who merely tells is nobody to blame.
 */
final class BlameFinder {
    private static final WordKinds WORDS = WordKinds.load(BlameFinder.class, "blame-words.txt");
    private static final long BODY = WORDS.bit("body");
    private static final long TELLER = WORDS.bit("teller");
    private static final int REACH = 12;

    /** The actor as named, and where. */
    record Found(String name, TextSpan span) {}

    Optional<Found> find(ChunkRow row, Clauses clauses, Match match) {
        if (!isDone(match.measure())) {
            return Optional.empty();
        }
        int trigger = match.trigger().map(t -> row.chunks().indexOf(t)).orElse(match.chunk());
        Optional<Found> agent = agent(row, clauses, Math.min(trigger, match.chunk()), Math.max(trigger, match.chunk()));
        if (agent.isPresent()) {
            return agent;
        }
        boolean active = match.trigger().isPresent() && trigger < match.chunk() && !isPassive(row, trigger);
        return active ? subject(row, trigger) : attacker(row, Math.max(trigger, match.chunk()));
    }

    /** "were killed" says nothing of its subject's deeds. */
    private static boolean isPassive(ChunkRow row, int trigger) {
        return trigger > 0 && row.chunks().get(trigger - 1).kind() == Chunk.Kind.BE;
    }

    private static boolean isDone(Measure measure) {
        return switch (measure) {
            case KILLED, WOUNDED, CASUALTIES, CAPTURED, SEIZED, DESTROYED, DAMAGED, STRIKES -> true;
            default -> false;
        };
    }

    private Optional<Found> agent(ChunkRow row, Clauses clauses, int first, int last) {
        List<Chunk> chunks = row.chunks();
        int here = chunks.get(last).from();
        for (int i = first; i + 1 < chunks.size() && i < last + REACH; i++) {
            Chunk by = chunks.get(i);
            if (by.kind() == Chunk.Kind.BY && clauses.together(here, by.from())) {
                Optional<Found> found = actor(row, i + 1);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /** The first phrase of the trigger's clause that no preposition governs; "attacks by the rebels left 12 dead". */
    private Optional<Found> subject(ChunkRow row, int trigger) {
        List<Chunk> chunks = row.chunks();
        int start = clauseStart(chunks, trigger);
        for (int i = start; i < trigger; i++) {
            if (chunks.get(i).kind() == Chunk.Kind.BY) {
                return actor(row, i + 1);
            }
        }
        for (int i = start; i < trigger; i++) {
            boolean governed = i > 0 && isPreposition(chunks.get(i - 1));
            if (isPhrase(chunks.get(i)) && !governed) {
                return actor(row, i);
            }
        }
        return Optional.empty();
    }

    private static int clauseStart(List<Chunk> chunks, int trigger) {
        int i = trigger;
        while (i > 0 && trigger - i < REACH) {
            Chunk.Kind kind = chunks.get(i - 1).kind();
            if (kind == Chunk.Kind.REPORT || kind == Chunk.Kind.COLON || kind == Chunk.Kind.BARRIER) {
                break;
            }
            i--;
        }
        return i;
    }

    /** "were killed when the rebels ambushed a truck" */
    private Optional<Found> attacker(ChunkRow row, int trigger) {
        Sentence s = row.sentence();
        List<Chunk> chunks = row.chunks();
        for (int i = trigger + 1; i + 2 < chunks.size() && i < trigger + REACH; i++) {
            if (s.norm(chunks.get(i).from()).equals("when") && isPhrase(chunks.get(i + 1))) {
                Chunk.Kind verb = chunks.get(i + 2).kind();
                boolean suffers = verb == Chunk.Kind.BE || verb == Chunk.Kind.INTRANSITIVE;
                return suffers ? Optional.empty() : actor(row, i + 1);
            }
        }
        return Optional.empty();
    }

    private static boolean isPhrase(Chunk chunk) {
        return chunk.kind() == Chunk.Kind.PHRASE || chunk.kind() == Chunk.Kind.BODY || chunk.kind() == Chunk.Kind.COUNT;
    }

    private static boolean isPreposition(Chunk chunk) {
        return switch (chunk.kind()) {
            case PREPOSITION, OF, FROM, BY, TO -> true;
            default -> false;
        };
    }

    private static Optional<Found> actor(ChunkRow row, int at) {
        if (at >= row.chunks().size()) {
            return Optional.empty();
        }
        Sentence s = row.sentence();
        Chunk chunk = row.chunks().get(at);
        if (!isPhrase(chunk) || chunk.phrase().isEmpty()) {
            return Optional.empty();
        }
        NounPhrase phrase = chunk.phrase().get();
        int to = phrase.to();
        // "a group of armed men", "members of the armed forces"
        List<Chunk> chunks = row.chunks();
        if (at + 2 < chunks.size()
                && chunks.get(at + 1).kind() == Chunk.Kind.OF
                && chunks.get(at + 2).phrase().isPresent()) {
            to = chunks.get(at + 2).to();
        }
        boolean fights = phrase.noun().role() == Role.COMBATANT || phrase.noun().is(NounClass.GROUP);
        for (int i = phrase.from(); i < to; i++) {
            long mask = WORDS.mask(s.norm(i));
            if ((mask & TELLER) != 0 && i >= phrase.head()) {
                return Optional.empty();
            }
            fights |= (mask & BODY) != 0 || isAcronym(s, i);
        }
        int from = phrase.from();
        while (from < to - 1 && isDeterminer(s.norm(from))) {
            from++;
        }
        return fights ? Optional.of(new Found(PhraseText.of(s, from, to), s.span(from, to))) : Optional.empty();
    }

    private static boolean isAcronym(Sentence s, int i) {
        String text = s.token(i).text();
        if (text.length() < 3 || text.length() > 6 || s.isUpperCase()) {
            return false;
        }
        return text.chars().allMatch(Character::isUpperCase);
    }

    private static boolean isDeterminer(String norm) {
        return norm.equals("the")
                || norm.equals("a")
                || norm.equals("an")
                || norm.equals("its")
                || norm.equals("their");
    }
}
