package dev.whence.claim.frame;

import dev.whence.claim.Measure;
import java.util.Optional;

/**
 * Whether a state behind a number only says where something befell it: "shells killed 40 people in tents" tells of dead, not
 * of people who have fled.
 */
final class HitThere {
    private HitThere() {}

    /** Has the number a verb of its own before it, and a state of several words behind it that is of another measure? */
    static boolean is(ChunkRow row, int number, Optional<Chunk> state, Measure measure) {
        boolean phrase = state.flatMap(Chunk::trigger)
                .filter(t -> t.form() == Triggers.Form.STATE
                        && t.to() - t.from() > 1
                        && t.from() >= row.chunks().get(number).to())
                .isPresent();
        if (!phrase || number == 0) {
            return false;
        }
        Chunk before = row.chunks().get(number - 1);
        return switch (before.kind()) {
            case PAST, PAST_EITHER, PRESENT, ING -> befalls(before, row.chunks().get(number), measure);
            default -> false;
        };
    }

    private static boolean befalls(Chunk verb, Chunk number, Measure measure) {
        return verb.trigger()
                .flatMap(t -> number.phrase().isPresent()
                        ? t.trigger().measure(number.phrase().get().noun().classes())
                        : t.trigger().bare())
                .filter(m -> m != measure && (m == Measure.KILLED || m == Measure.WOUNDED || m == Measure.CASUALTIES))
                .isPresent();
    }
}
