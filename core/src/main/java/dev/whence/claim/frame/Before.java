package dev.whence.claim.frame;

import dev.whence.claim.Measure;
import java.util.Optional;

/**
 * What was told before a number, and the words around it.
 *
 * @param here the measure of the nearest number before in the sentence
 * @param told what the report told before the sentence
 * @param peopleBehind whether the frame ends with people: "sixteen were women"
 * @param word the word in front of the number
 * @param tally whether the frame's toll is a bare word for any figure: "the number"
 * @param partOfTold whether "of them" behind the number means people told of
 * @param names the measure of names on a list, where such are counted
 */
record Before(
        Optional<Measure> here,
        Told told,
        boolean peopleBehind,
        String word,
        boolean tally,
        boolean partOfTold,
        Optional<Measure> names) {
    /** "the 800 men", "all three guards": those that were told of. */
    boolean definite() {
        return switch (word) {
            case "the", "these", "those", "all", "both" -> true;
            default -> false;
        };
    }

    /** "the remaining ten", "the other seven". */
    boolean rest() {
        return word.equals("remaining") || word.equals("other");
    }

    Optional<Measure> topic() {
        return here.or(told::topic);
    }

    Optional<Measure> recent() {
        return here.or(told::last);
    }
}
