package dev.whence.claim.frame;

import dev.whence.claim.Measure;
import dev.whence.language.WordKinds;

/**
 * Who is identified, exhumed or reburied is dead, whatever was told last: "Nine were hurt in the search. Of the rest, forty
 * have been identified."
 */
final class Mortuary {
    private final WordKinds words;

    Mortuary(WordKinds words) {
        this.words = words;
    }

    /** The measure of a frame that takes it from what was told before, or killed, where what was done is done to bodies. */
    Measure of(ChunkRow row, int number, Rule rule, Told told, Measure measure) {
        boolean carried = !rule.namesTrigger() && measure != Measure.KILLED && measure.isOfPeople();
        boolean dead = told.topic().filter(topic -> topic == Measure.KILLED).isPresent();
        return carried && dead && isDoneToBodies(row, number) ? Measure.KILLED : measure;
    }

    /** "Forty have since been identified": the next verb behind the number. */
    private boolean isDoneToBodies(ChunkRow row, int number) {
        for (int i = number + 1; i < row.chunks().size(); i++) {
            Chunk chunk = row.chunks().get(i);
            switch (chunk.kind()) {
                case AUX, BE, NEGATION, PREPOSITION, PHRASE -> {}
                case VERB, REPORT -> {
                    return words.is("mortuary", row.sentence().norm(chunk.from()));
                }
                default -> {
                    return false;
                }
            }
        }
        return false;
    }
}
