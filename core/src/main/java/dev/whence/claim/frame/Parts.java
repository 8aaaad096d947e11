package dev.whence.claim.frame;

import dev.whence.language.Sentence;
import dev.whence.language.WordKinds;
import dev.whence.population.NounClass;
import dev.whence.quantity.Quantity;
import java.util.Set;

/** Of whom "three of them" are: of those whom a figure told of last, or of others, which tells nothing of what befell them. */
final class Parts {
    private final WordKinds words;

    Parts(WordKinds words) {
        this.words = words;
    }

    /**
     * Are they a part of people told of before?
     *
     * @param told the chunks of the row that are told of so far
     */
    boolean isOfTold(ChunkRow row, int number, Set<Integer> told) {
        Chunk chunk = row.chunks().get(number);
        return !isSingleWithin(row, number)
                && !isOfSpeakers(row.sentence(), chunk)
                && !isOfOwner(row.sentence(), chunk)
                && !isOfCountedOnly(row, number, told)
                && !isOfPhraseBefore(row, number);
    }

    /** "eleven of us" */
    private static boolean isOfSpeakers(Sentence s, Chunk chunk) {
        return s.norm(chunk.to() - 1).equals("us");
    }

    /** "two of his officers", "three of the senator's aides": people of somebody's, whether told of or not. */
    private boolean isOfOwner(Sentence s, Chunk chunk) {
        for (int i = chunk.from(); i < chunk.to(); i++) {
            if (s.norm(i).equals("'s") || words.is("possessive", s.norm(i))) {
                return true;
            }
        }
        return false;
    }

    /** "was hurt, one of them badly"; not "sentenced one of them": a single one stands behind those whose part it is. */
    private static boolean isSingleWithin(ChunkRow row, int number) {
        boolean single = row.chunks()
                .get(number)
                .counted()
                .filter(c -> c.quantity().kind() == Quantity.Kind.ARTICLE)
                .isPresent();
        return single && (number == 0 || ",(:".indexOf(row.letters().charAt(number - 1)) < 0);
    }

    /**
     * "They tried 94 defendants, 31 of them in absentia": the nearest people before are counted, and nothing befell them. A
     * number that stands alone may still be told of by a frame that is asked later.
     */
    private static boolean isOfCountedOnly(ChunkRow row, int number, Set<Integer> told) {
        for (int i = number - 1; i >= 0; i--) {
            Chunk chunk = row.chunks().get(i);
            if (chunk.counted().filter(Parts::mayBePeople).isPresent()) {
                return chunk.kind() == Chunk.Kind.COUNT && !told.contains(i);
            }
        }
        return false;
    }

    private static boolean mayBePeople(Counted counted) {
        boolean several = counted.quantity()
                .interval()
                .low()
                .filter(low -> low.intValue() > 1)
                .isPresent();
        boolean other = counted.counts(NounClass.NOTHING)
                || counted.counts(NounClass.TIME)
                || counted.counts(NounClass.PLACE)
                || counted.counts(NounClass.MASS)
                || counted.counts(NounClass.STRIKE);
        return several && !other;
    }

    /** "The raiders, about forty of them, had come by night": of the phrase right before the comma. */
    private static boolean isOfPhraseBefore(ChunkRow row, int number) {
        String letters = row.letters();
        boolean behindComma = number == 2 && letters.charAt(1) == ',';
        return behindComma && "NB".indexOf(letters.charAt(0)) >= 0 && letters.startsWith(",", number + 1);
    }
}
