package dev.whence.claim.reader;

import dev.whence.claim.frame.Chunk;
import dev.whence.claim.frame.ChunkRow;
import dev.whence.claim.frame.Match;
import dev.whence.claim.frame.NounPhrase;
import dev.whence.language.Sentence;
import dev.whence.population.NounClass;
import java.util.List;
import java.util.Optional;

/** Who lost what is counted: the subject of "lost" and "suffered", the "of" and "among" of a toll, its possessor. */
final class Owners {
    private static final List<String> LOSING = List.of("lose", "suffer", "sustain");

    private final Phrases phrases;

    Owners(Phrases phrases) {
        this.phrases = phrases;
    }

    Optional<NamedPopulation> owner(ChunkRow row, Match match) {
        Optional<Chunk> trigger = match.trigger();
        if (trigger.isPresent() && trigger.get().kind() == Chunk.Kind.TOLL) {
            return ofToll(row, row.chunks().indexOf(trigger.get()));
        }
        Optional<Integer> losing = losing(row, match);
        return losing.flatMap(verb -> subject(row, verb));
    }

    /** The chunk of "lost" or "suffered" that governs the number. */
    private static Optional<Integer> losing(ChunkRow row, Match match) {
        for (int i = match.chunk() - 1; i >= 0; i--) {
            Chunk chunk = row.chunks().get(i);
            if (chunk.kind() == Chunk.Kind.BARRIER || chunk.kind() == Chunk.Kind.REPORT) {
                return Optional.empty();
            }
            if (chunk.trigger().isPresent() && chunk.kind() != Chunk.Kind.TOLL) {
                boolean loses = LOSING.contains(chunk.trigger().get().trigger().base());
                if (loses) {
                    return Optional.of(i);
                }
            }
        }
        return Optional.empty();
    }

    /**
     * The subject of a verb: the first phrase of its clause that no preposition governs; coordinated verbs share one
     * ("carried out 64 strikes, dropped 103 bombs"); behind "which" it is the phrase before.
     */
    Optional<NamedPopulation> subject(ChunkRow row, int verb) {
        int start = verb;
        while (start > 0 && !isBorder(row.chunks().get(start - 1))) {
            start--;
        }
        for (int i = start; i < verb; i++) {
            Chunk chunk = row.chunks().get(i);
            boolean governed = i > 0 && Phrases.isPreposition(row.chunks().get(i - 1));
            boolean phrase = chunk.kind() == Chunk.Kind.PHRASE
                    || chunk.kind() == Chunk.Kind.BODY
                    || chunk.kind() == Chunk.Kind.COUNT;
            if (phrase && !governed && chunk.phrase().isPresent()) {
                return Optional.of(phrases.named(row, i, chunk.phrase().get()));
            }
        }
        if (start > 0 && row.chunks().get(start - 1).kind() == Chunk.Kind.RELATIVE) {
            return antecedent(row, start - 1);
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
        if (!phrase.noun().is(NounClass.TOLL) && phrase.noun().isKnown() && phrases.saysWho(s, phrase)) {
            return Optional.of(phrases.named(row, toll, phrase));
        }
        return phrases.isModified(s, phrase) ? Optional.of(phrases.modifiers(s, phrase)) : Optional.empty();
    }

    private Optional<NamedPopulation> behindToll(ChunkRow row, int toll) {
        int at = toll + 1;
        while (at + 1 < row.chunks().size()
                && Phrases.isPreposition(row.chunks().get(at))) {
            Chunk next = row.chunks().get(at + 1);
            String link = row.sentence().norm(row.chunks().get(at).from());
            boolean names = link.equals("of") || link.equals("among") || link.equals("amongst");
            boolean phrase = next.kind() == Chunk.Kind.PHRASE || next.kind() == Chunk.Kind.BODY;
            if (names && phrase && next.phrase().isPresent()) {
                return Optional.of(phrases.named(row, at + 1, next.phrase().get()));
            }
            at += 2;
        }
        return includingAmong(row, toll);
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
