package dev.whence.claim.frame;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A frame of {@code rules.txt}.
 *
 * @param says what the frame is, for people
 * @param pattern over the letters of a {@link ChunkRow}, with a group {@code c} around what is counted and perhaps a
 *     group {@code t} around the word that says what happened
 * @param needs letters of which one stands in every row that the pattern fits; empty where no such letters are known
 * @param measures how the measure is found, the first that gives one wins
 * @param namesTrigger whether the pattern has the group {@code t}
 * @param sure whether its readings are vouched for when nothing else speaks against them
 * @param single whether "a soldier" counts as one here
 */
public record Rule(
        String id,
        String says,
        Pattern pattern,
        String needs,
        List<MeasureSource> measures,
        boolean single,
        boolean namesTrigger,
        boolean sure,
        List<Example> examples) {

    public Rule {
        measures = List.copyOf(measures);
        examples = List.copyOf(examples);
    }

    /** May the pattern fit this row? Far cheaper than to try it. */
    boolean mayFit(String letters) {
        if (needs.isEmpty()) {
            return true;
        }
        for (int i = 0; i < letters.length(); i++) {
            if (needs.indexOf(letters.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** A sentence and its claims, as {@code number measure} each. */
    public record Example(String sentence, List<String> claims) {
        public Example {
            claims = List.copyOf(claims);
        }
    }
}
