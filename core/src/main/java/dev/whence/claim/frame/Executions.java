package dev.whence.claim.frame;

import dev.whence.claim.Measure;
import dev.whence.language.Sentence;
import dev.whence.language.WordKinds;

/**
 * Of people who "were shot" nobody knows whether they died, unless they were shot as one shoots captives: "nine elders were
 * led behind the mill and shot", "the marshal had eleven officers shot".
 */
final class Executions {
    private final WordKinds words;

    Executions(WordKinds words) {
        this.words = words;
    }

    /** The measure of a frame, or killed, where its people were executed. */
    Measure of(ChunkRow row, Chunk trigger, Counted counted, Measure measure) {
        boolean shot = measure == Measure.CASUALTIES
                && trigger.trigger()
                        .filter(t -> t.trigger().base().equals("shoot"))
                        .isPresent();
        return shot && isExecution(row.sentence(), trigger, counted) ? Measure.KILLED : measure;
    }

    private boolean isExecution(Sentence s, Chunk trigger, Counted counted) {
        int number = counted.quantity().firstToken();
        boolean ordered = number < trigger.from() && words.is("have", s.norm(number - 1));
        return ordered || isOfCaptives(s, counted) || isLedAway(s, trigger);
    }

    /** "five captured policemen", "Prisoners were shot: …", "before a firing squad" */
    private boolean isOfCaptives(Sentence s, Counted counted) {
        int end = counted.phrase().map(NounPhrase::to).orElse(counted.quantity().lastToken());
        for (int i = counted.quantity().lastToken(); i < end; i++) {
            if (words.is("captive", s.norm(i))) {
                return true;
            }
        }
        return s.tokens().stream().anyMatch(token -> words.is("execution", token.norm()));
    }

    /** "were lined up against the wall and shot": what was done to them before the "and" that joins it. */
    private boolean isLedAway(Sentence s, Chunk trigger) {
        boolean joined = words.is("and", s.norm(trigger.from() - 1))
                || s.norm(trigger.from() - 1).equals("then")
                || s.norm(trigger.from() - 1).equals("be")
                        && s.norm(trigger.from() - 2).equals("to");
        for (int i = trigger.from() - 2; joined && i >= 0; i--) {
            if (words.is("led_away", s.norm(i))) {
                return true;
            }
        }
        return false;
    }
}
