package dev.whence.claim.frame;

import dev.whence.language.Sentence;
import dev.whence.language.Tag;
import dev.whence.language.WordKinds;
import java.util.Optional;

/**
 * Verbs whose particle stands behind what is counted: "rounded 90 villagers up", "swept 30 huts away". They say what the two
 * words say side by side.
 */
final class ParticleVerbs {
    /** How many words may describe what is counted: "knocked two Ostrian battle tanks out". */
    private static final int LENGTH = 4;

    private final WordKinds words;
    private final Triggers triggers;
    private final Draft draft;
    private final Sentence s;

    ParticleVerbs(WordKinds words, Triggers triggers, Draft draft) {
        this.words = words;
        this.triggers = triggers;
        this.draft = draft;
        this.s = draft.sentence();
    }

    /** The trigger of the verb at a token and the particle behind its counted object; it ends behind the verb. */
    Optional<Triggers.Found> at(int verb) {
        int number = draft.hedged(verb + 1).orElse(verb + 1);
        return triggers.contains(s.norm(verb))
                ? draft.number(number)
                        .map(quantity -> particleBehind(quantity.lastToken()))
                        .filter(particle -> particle > 0)
                        .flatMap(particle -> triggers.apart(s, verb, particle))
                : Optional.empty();
    }

    /** Where the particle stands that closes the noun phrase behind a number, or -1. */
    private int particleBehind(int noun) {
        int at = noun;
        while (at < Math.min(s.size(), noun + LENGTH) && isOfPhrase(at)) {
            at++;
        }
        return words.is("particle", s.norm(at)) && !governs(at) ? at : -1;
    }

    private boolean isOfPhrase(int i) {
        Tag tag = s.tag(i);
        return !words.is("particle", s.norm(i)) && (tag == Tag.NOUN || tag == Tag.ADJ || tag == Tag.PROPN);
    }

    /** "led 40 men down <i>the</i> road", "took 600 villagers out <i>of</i> the pocket": with a phrase of its own it is a preposition. */
    private boolean governs(int particle) {
        return switch (s.tag(particle + 1)) {
            case NOUN, PROPN, DET, ADJ, NUM, PRON -> true;
            default -> words.is("of", s.norm(particle + 1));
        };
    }
}
