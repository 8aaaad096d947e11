package dev.whence.reuse.notes;

import dev.whence.reuse.align.Alignment;
import dev.whence.reuse.notes.PairNote.Aligned;
import dev.whence.reuse.notes.PairNote.Given;
import dev.whence.reuse.notes.PairNote.Retold;
import dev.whence.reuse.passage.Direction;
import dev.whence.reuse.passage.Match;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Writes the notes about two documents. */
final class PairNoteWriter {
    static final byte FORM = 2;

    private PairNoteWriter() {}

    static byte[] bytes(PairNote note) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeByte(FORM);
            out.writeInt(note.minWords());
            out.writeInt(note.aligned().size());
            for (Aligned aligned : note.aligned()) {
                write(out, aligned.words());
                write(out, aligned.place());
            }
            retold(out, note.retold());
            direction(out, note.direction());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void write(DataOutputStream out, Alignment words) throws IOException {
        out.writeInt(words.runs());
        StepRows rows = new StepRows(3);
        for (int run = 0; run < words.runs(); run++) {
            rows.write(out, words.home(run), words.other(run), words.length(run));
        }
    }

    private static void write(DataOutputStream out, Place place) throws IOException {
        out.writeInt(place.fromStart());
        out.writeInt(place.fromEnd());
        out.writeInt(place.toStart());
        out.writeInt(place.toEnd());
        out.writeInt(place.matches().size());
        StepRows rows = new StepRows(5);
        for (Match match : place.matches()) {
            rows.write(out, match.fromStart(), match.fromEnd(), match.toStart(), match.toEnd(), match.words());
        }
    }

    private static void retold(DataOutputStream out, Optional<Given<List<Retold>>> retold) throws IOException {
        out.writeBoolean(retold.isPresent());
        if (retold.isPresent()) {
            out.writeLong(retold.get().key());
            out.writeInt(retold.get().found().size());
            for (Retold one : retold.get().found()) {
                out.writeDouble(one.similarity());
                write(out, one.place());
            }
        }
    }

    private static void direction(DataOutputStream out, Optional<Given<Direction>> direction) throws IOException {
        out.writeBoolean(direction.isPresent());
        if (direction.isPresent()) {
            byte[] why = direction.get().found().why().getBytes(StandardCharsets.UTF_8);
            out.writeLong(direction.get().key());
            out.writeUTF(direction.get().found().flow().name());
            out.writeInt(why.length);
            out.write(why);
        }
    }
}
