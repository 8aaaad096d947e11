package dev.whence.claim.reader;

import dev.whence.language.Sentence;
import dev.whence.time.TimeExpression;
import java.util.EnumSet;

/**
 * A time that stands for days, with its place in the report.
 *
 * @param ofFacts it is that of what happened, as far as its own words show: no telling's, no comparison's, no text's
 * @param clues what holds for it whatever it may date
 */
record NamedTime(
        Sentence sentence, TimeExpression expression, ClaimTime.Timed timed, boolean ofFacts, EnumSet<WhenClue> clues) {

    boolean isIn(Sentence other) {
        return sentence.index() == other.index();
    }
}
