package dev.whence.claim.frame;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A frame of {@code rules.txt}.
 *
 * @param says what the frame is, for people
 * @param pattern over the letters of a {@link ChunkRow}, with a group {@code c} around what is counted and perhaps a
 *     group {@code t} around the word that says what happened
 * @param needed what stands in every row that the pattern fits
 * @param measures how the measure is found, the first that gives one wins
 * @param namesTrigger whether the pattern has the group {@code t}
 * @param sure whether its readings are vouched for when nothing else speaks against them
 * @param single whether "a soldier" counts as one here
 * @param traits what else holds for its numbers
 */
public record Rule(
        String id,
        String says,
        Pattern pattern,
        NeededChunks needed,
        List<MeasureSource> measures,
        boolean single,
        boolean namesTrigger,
        boolean sure,
        Set<Trait> traits,
        List<Example> examples) {

    /** What else holds for the numbers of a frame; {@code rules.txt} says what each means. */
    public enum Trait {
        PART,
        SIZE,
        TAKES_UP,
        RUNNING,
        SPELLED,
        LEFTWARD
    }

    public Rule {
        measures = List.copyOf(measures);
        traits = Set.copyOf(traits);
        examples = List.copyOf(examples);
    }

    public boolean has(Trait trait) {
        return traits.contains(trait);
    }

    /** A sentence and its claims, as {@code number measure} each. */
    public record Example(String sentence, List<String> claims) {
        public Example {
            claims = List.copyOf(claims);
        }
    }
}
