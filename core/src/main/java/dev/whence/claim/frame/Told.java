package dev.whence.claim.frame;

import dev.whence.claim.Measure;
import dev.whence.quantity.Interval;
import java.util.Optional;

/** What a report told before a sentence, as far as its frames may take it up. */
public interface Told {
    /** Nothing was told before. */
    Told NOTHING = new Told() {
        @Override
        public Optional<Measure> last() {
            return Optional.empty();
        }

        @Override
        public Optional<Measure> suffered() {
            return Optional.empty();
        }

        @Override
        public Optional<Measure> topic() {
            return Optional.empty();
        }

        @Override
        public Optional<Measure> of(Interval figure) {
            return Optional.empty();
        }

        @Override
        public Optional<Measure> again(Interval figure) {
            return Optional.empty();
        }
    };

    /** The measure told last, in the sentence before: for "three of them critically". */
    Optional<Measure> last();

    /** The measure told last of people who suffered, a few sentences before: for "the army says twelve". */
    Optional<Measure> suffered();

    /** What the report's toll is of: the dead, where it told of dead, else {@link #suffered()}: for "he speaks of 38". */
    Optional<Measure> topic();

    /** What the same figure was told of anywhere before: for "39 of the 46". */
    Optional<Measure> of(Interval figure);

    /** What the same people were told to have suffered or done before: for "the 800 men". */
    Optional<Measure> again(Interval figure);
}
