package dev.whence.reuse.notes;

import dev.whence.reuse.align.Alignment;
import dev.whence.reuse.notes.PairNote.Aligned;
import dev.whence.reuse.notes.PairNote.Given;
import dev.whence.reuse.notes.PairNote.Retold;
import dev.whence.reuse.passage.Direction;
import dev.whence.reuse.passage.Match;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what {@link PairNoteWriter} wrote. */
final class PairNoteReader {
    private PairNoteReader() {}

    static Optional<PairNote> read(DataInputStream in) throws IOException {
        if (in.readByte() != PairNoteWriter.FORM) {
            return Optional.empty();
        }
        int minWords = in.readInt();
        int count = in.readInt();
        List<Aligned> aligned = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            aligned.add(new Aligned(alignment(in), place(in)));
        }
        return Optional.of(new PairNote(minWords, aligned, retold(in), direction(in)));
    }

    private static Alignment alignment(DataInputStream in) throws IOException {
        int[] runs = new int[3 * count(in)];
        StepRows rows = new StepRows(3);
        for (int i = 0; i < runs.length; i += 3) {
            System.arraycopy(rows.read(in), 0, runs, i, 3);
        }
        return new Alignment(runs);
    }

    private static Place place(DataInputStream in) throws IOException {
        int fromStart = in.readInt();
        int fromEnd = in.readInt();
        int toStart = in.readInt();
        int toEnd = in.readInt();
        int count = count(in);
        List<Match> matches = new ArrayList<>(count);
        StepRows rows = new StepRows(5);
        for (int i = 0; i < count; i++) {
            int[] row = rows.read(in);
            matches.add(new Match(row[0], row[1], row[2], row[3], row[4]));
        }
        return new Place(fromStart, fromEnd, toStart, toEnd, matches);
    }

    /** A number of things that the bytes can still hold. */
    private static int count(DataInputStream in) throws IOException {
        int count = in.readInt();
        if (count < 0 || count > in.available()) {
            throw new IOException("the note is cut");
        }
        return count;
    }

    private static Optional<Given<List<Retold>>> retold(DataInputStream in) throws IOException {
        if (!in.readBoolean()) {
            return Optional.empty();
        }
        long key = in.readLong();
        int count = count(in);
        List<Retold> retold = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            retold.add(new Retold(in.readDouble(), place(in)));
        }
        return Optional.of(new Given<>(key, List.copyOf(retold)));
    }

    private static Optional<Given<Direction>> direction(DataInputStream in) throws IOException {
        if (!in.readBoolean()) {
            return Optional.empty();
        }
        long key = in.readLong();
        Direction.Flow flow = Direction.Flow.valueOf(in.readUTF());
        byte[] why = in.readNBytes(count(in));
        return Optional.of(new Given<>(key, new Direction(flow, new String(why, StandardCharsets.UTF_8))));
    }
}
