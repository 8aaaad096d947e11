package dev.whence.reuse.notes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whence.reuse.align.Alignment;
import dev.whence.reuse.notes.PairNote.Aligned;
import dev.whence.reuse.notes.PairNote.Given;
import dev.whence.reuse.notes.PairNote.Retold;
import dev.whence.reuse.passage.Direction;
import dev.whence.reuse.passage.Match;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PairNoteTest {
    private static final Place PLACE = new Place(
            12,
            90,
            1_000_000,
            1_000_080,
            List.of(new Match(12, 40, 1_000_000, 1_000_030, 5), new Match(41, 90, 7, 60, 9)));
    private static final PairNote NOTE = new PairNote(
            12,
            List.of(new Aligned(new Alignment(new int[] {0, 5, 3, 9, 2, 70_000, 200, 1, 1}), PLACE)),
            Optional.of(new Given<>(7L, List.of(new Retold(0.5, PLACE)))),
            Optional.of(new Given<>(8L, new Direction(Direction.Flow.FROM_TO, "earlier, by its date"))));

    @Test
    void aNoteComesBackAsItWasWritten() {
        assertThat(PairNote.of(NOTE.toBytes(), 12).map(PairNote::toBytes)).contains(NOTE.toBytes());
        PairNote back = PairNote.of(NOTE.toBytes(), 12).orElseThrow();
        assertThat(back.aligned().get(0).place()).isEqualTo(PLACE);
        assertThat(back.retold()).isEqualTo(NOTE.retold());
        assertThat(back.direction()).isEqualTo(NOTE.direction());
        Alignment words = back.aligned().get(0).words();
        assertThat(words.runs()).isEqualTo(3);
        assertThat(words.other(1)).isEqualTo(2);
        assertThat(words.length(1)).isEqualTo(70_000);
    }

    @Test
    void aNoteThatWasMadeWithOtherSettingsIsNone() {
        assertThat(PairNote.of(NOTE.toBytes(), 13)).isEmpty();
    }

    @Test
    void aCutNoteIsNone() {
        byte[] whole = NOTE.toBytes();
        for (int length = 0; length < whole.length; length++) {
            assertThat(PairNote.of(Arrays.copyOf(whole, length), 12))
                    .as("cut at %d", length)
                    .isEmpty();
        }
    }

    @Test
    void anOverwrittenNoteNeverThrows() {
        byte[] whole = NOTE.toBytes();
        for (int at = 0; at < whole.length; at++) {
            byte[] wrong = whole.clone();
            wrong[at] = (byte) 0xFF;
            assertThat(PairNote.of(wrong, 12)).isNotNull();
        }
    }

    @Test
    void longRunsOfShortStepsTakeAByteANumber() {
        int[] runs = new int[3000];
        for (int i = 0; i < runs.length; i += 3) {
            runs[i] = 10 * i;
            runs[i + 1] = 11 * i;
            runs[i + 2] = 5;
        }
        PairNote note = PairNote.of(12, List.of(new Aligned(new Alignment(runs), PLACE)));

        assertThat(note.toBytes()).hasSizeLessThan(runs.length + 200);
    }
}
