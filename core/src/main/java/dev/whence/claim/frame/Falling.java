package dev.whence.claim.frame;

import dev.whence.language.Sentence;
import dev.whence.language.WordKinds;

/**
 * Who falls dies where nothing else is said: "thirty-eight conscripts fell at the ford", "two fell to stray bullets". A toll
 * that falls to nine, rain that falls and people who fall ill or from a roof do not.
 */
final class Falling {
    private final WordKinds words;
    private final Draft draft;
    private final Sentence s;

    Falling(WordKinds words, Draft draft) {
        this.words = words;
        this.draft = draft;
        this.s = draft.sentence();
    }

    /** Is it a form of "fall" that says nothing of death? Longer triggers that begin with it say what they say. */
    boolean isOther(Triggers.Found found) {
        boolean alone = found.trigger().base().equals("fall") && found.to() - found.from() == 1;
        return alone && (!isOfCounted() || words.is("fallen_otherwise", s.norm(found.to())));
    }

    /** "Twelve fell", "twelve who fell", "twelve have fallen", "fifty of whom, she said, fell". */
    private boolean isOfCounted() {
        return draft.follows(Chunk.Kind.COUNT, Chunk.Kind.NUMBER, Chunk.Kind.RELATIVE, Chunk.Kind.AUX)
                || draft.follows(Chunk.Kind.COMMA) && draft.holds(Chunk.Kind.RELATIVE);
    }
}
