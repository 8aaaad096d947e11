package dev.whence.reuse.notes;

import dev.whence.reuse.align.Alignment;
import dev.whence.reuse.passage.Direction;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * What was found out about two documents.
 *
 * @param minWords how many words a passage had to span
 * @param aligned what the two share word by word; hangs on nothing else
 * @param retold the sentences told anew, with what they hang on
 * @param direction who has it from whom, with what that hangs on
 */
public record PairNote(
        int minWords,
        List<Aligned> aligned,
        Optional<Given<List<Retold>>> retold,
        Optional<Given<Direction>> direction) {
    public PairNote {
        aligned = List.copyOf(aligned);
    }

    /** A passage word by word. */
    public record Aligned(Alignment words, Place place) {}

    /**
     * A sentence told anew.
     *
     * @param similarity of the words on both sides, the share that the other side has too, in order
     */
    public record Retold(double similarity, Place place) {}

    /**
     * What was found where something else was given.
     *
     * @param key a hash of all that it hangs on
     */
    public record Given<T>(long key, T found) {}

    /** Nothing is known but what the two share word by word. */
    public static PairNote of(int minWords, List<Aligned> aligned) {
        return new PairNote(minWords, aligned, Optional.empty(), Optional.empty());
    }

    public byte[] toBytes() {
        return PairNoteWriter.bytes(this);
    }

    /** The note that the bytes hold; none where another version or other settings wrote them. */
    public static Optional<PairNote> of(byte[] bytes, int minWords) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            return PairNoteReader.read(in).filter(note -> note.minWords() == minWords);
        } catch (IOException | RuntimeException e) {
            return Optional.empty(); // cut or overwritten: it will be found out again
        }
    }
}
