package dev.whence.claim.reader;

import dev.whence.choice.Candidate;
import dev.whence.claim.Scope;
import dev.whence.claim.reader.ClaimTime.Figure;
import dev.whence.claim.reader.ClaimTime.Timed;
import dev.whence.language.Sentence;
import java.util.EnumSet;
import java.util.Optional;

/**
 * A figure whose time is asked for, with what rules say.
 *
 * @param ruled the time that rules choose
 * @param scope what it speaks for, by that time
 */
record TimeQuestion(Figure figure, TimeRules.Ruled ruled, Scope scope) {

    /** What the time could be; that rules choose these days speaks for them. */
    Candidate<Optional<Timed>, WhenClue> option(Timed timed, EnumSet<WhenClue> clues) {
        EnumSet<WhenClue> all = EnumSet.copyOf(clues);
        if (ruled.isOf(timed.window())) {
            ruled.by().ifPresent(all::add);
        }
        return new Candidate<>(Optional.of(timed), all);
    }

    Sentence sentence() {
        return figure.sentence();
    }

    boolean isToll() {
        return scope == Scope.CUMULATIVE;
    }

    boolean isState() {
        return scope == Scope.STANDING;
    }
}
