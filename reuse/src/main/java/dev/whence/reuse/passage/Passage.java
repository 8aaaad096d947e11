package dev.whence.reuse.passage;

import java.util.List;

/**
 * Text that two documents share.
 *
 * @param from the side in the document that comes first by date, then by id
 * @param to the side in the other document
 * @param kind how it was reused
 * @param similarity of the words on both sides, the share that the other side has too, 0 to 1
 * @param direction which way the text went, and why
 * @param matches the word alignment, in the order of the text; of rewritten sentences the words that stayed, in the
 *     order of the {@code to} side
 */
public record Passage(Span from, Span to, Kind kind, double similarity, Direction direction, List<Match> matches) {
    public Passage {
        matches = List.copyOf(matches);
    }

    /** The side that the other was taken from, where that is known, else the earlier one. */
    public Span source() {
        return direction.flow() == Direction.Flow.TO_FROM ? to : from;
    }

    /** The same with another direction. */
    public Passage directed(Direction other) {
        return new Passage(from, to, kind, similarity, other, matches);
    }

    /** The same as a form that says nothing of who copied whom. */
    public Passage asBoilerplate() {
        return new Passage(
                from,
                to,
                Kind.BOILERPLATE,
                similarity,
                new Direction(Direction.Flow.UNKNOWN, "a form, which tells nothing of who has it from whom"),
                matches);
    }

    /** How many words stand on both sides. */
    public int sharedWords() {
        return matches.stream().mapToInt(Match::words).sum();
    }
}
