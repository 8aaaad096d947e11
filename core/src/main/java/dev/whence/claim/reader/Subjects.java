package dev.whence.claim.reader;

import dev.whence.claim.frame.Chunk;
import dev.whence.claim.frame.ChunkRow;
import dev.whence.language.WordKinds;
import java.util.Optional;

/** Finds the subject of a verb in a row of chunks. */
final class Subjects {
    private final Phrases phrases;
    private final WordKinds words;

    Subjects(Phrases phrases, WordKinds words) {
        this.phrases = phrases;
        this.words = words;
    }

    /**
     * The subject of a verb: the first phrase of its clause that no preposition governs; coordinated verbs share one
     * ("carried out 64 strikes, dropped 103 bombs"); behind "which" it is the phrase before.
     */
    Optional<NamedPopulation> of(ChunkRow row, int verb) {
        return chunk(row, verb)
                .map(at -> phrases.named(row, at, row.chunks().get(at).phrase().orElseThrow()));
    }

    /** The chunk of that subject. */
    Optional<Integer> chunk(ChunkRow row, int verb) {
        Optional<Integer> at = at(row, verb);
        int start = clauseStart(row, verb);
        if (at.isEmpty() && isPronoun(row, start, verb)) {
            // "Ostria said that it had lost two aircraft"
            return teller(row, start);
        }
        boolean relative =
                at.isEmpty() && start > 0 && row.chunks().get(start - 1).kind() == Chunk.Kind.RELATIVE;
        return relative ? antecedent(row, start - 1) : at;
    }

    /** Who tells what follows: the phrase before the verb of telling. */
    static Optional<Integer> teller(ChunkRow row, int clause) {
        for (int i = clause - 1; i > 0; i--) {
            if (row.chunks().get(i).kind() == Chunk.Kind.REPORT) {
                return antecedent(row, i);
            }
        }
        return Optional.empty();
    }

    /** Does the clause open with "it" or "they"? */
    private boolean isPronoun(ChunkRow row, int start, int verb) {
        return start < verb
                && words.is("they", row.sentence().norm(row.chunks().get(start).from()));
    }

    static int clauseStart(ChunkRow row, int verb) {
        int start = verb;
        while (start > 0 && !isBorder(row.chunks().get(start - 1))) {
            start--;
        }
        return start;
    }

    static Optional<Integer> at(ChunkRow row, int verb) {
        for (int i = clauseStart(row, verb); i < verb; i++) {
            Chunk chunk = row.chunks().get(i);
            if (isVerb(chunk) && chunk.kind() != Chunk.Kind.ING) {
                return Optional.empty();
            }
            boolean governed = i > 0 && Phrases.isPreposition(row.chunks().get(i - 1));
            if (Phrases.isPhrase(chunk) && !governed && chunk.phrase().isPresent() && !isTold(row, i)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /** "told the press the rebels had lost": the press is told, and has lost nothing. */
    private static boolean isTold(ChunkRow row, int at) {
        return at > 0
                && row.chunks().get(at - 1).kind() == Chunk.Kind.REPORT
                && at + 1 < row.chunks().size()
                && Phrases.isPhrase(row.chunks().get(at + 1));
    }

    /** The phrase that "which" takes up: the head of the chain before it, "the special forces of the US armed forces". */
    static Optional<Integer> antecedent(ChunkRow row, int relative) {
        int at = relative - 1;
        while (at >= 0 && !Phrases.isPhrase(row.chunks().get(at))) {
            at--;
        }
        while (at >= 2
                && row.chunks().get(at - 1).kind() == Chunk.Kind.OF
                && Phrases.isPhrase(row.chunks().get(at - 2))) {
            at -= 2;
        }
        return at >= 0 && row.chunks().get(at).phrase().isPresent() ? Optional.of(at) : Optional.empty();
    }

    private static boolean isBorder(Chunk chunk) {
        return switch (chunk.kind()) {
            case BARRIER, REPORT, COLON, RELATIVE -> true;
            default -> false;
        };
    }

    /** Is "we" the subject? */
    boolean isWe(ChunkRow row, int verb) {
        for (int i = clauseStart(row, verb); i < verb; i++) {
            Chunk chunk = row.chunks().get(i);
            if (chunk.kind() == Chunk.Kind.PHRASE) {
                return row.sentence().norm(chunk.to() - 1).equals("we");
            }
        }
        return false;
    }

    static boolean isVerb(Chunk chunk) {
        return switch (chunk.kind()) {
            case VERB, DOING, PAST, PAST_EITHER, INTRANSITIVE, ING, PRESENT -> true;
            default -> false;
        };
    }
}
