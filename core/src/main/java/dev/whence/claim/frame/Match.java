package dev.whence.claim.frame;

import dev.whence.claim.Measure;
import java.util.Optional;

/**
 * What a frame says of one number.
 *
 * @param counted the number with its noun
 * @param chunk index of its chunk in the row
 * @param trigger the chunk that says what happened, where the frame names one
 * @param whole this claim is for {@link Counted#whole}, not for the number itself
 */
public record Match(Rule rule, Measure measure, Counted counted, int chunk, Optional<Chunk> trigger, boolean whole) {

    /** The same match as if its number stood in another chunk. */
    public Match at(int otherChunk) {
        return new Match(rule, measure, counted, otherChunk, trigger, whole);
    }
}
