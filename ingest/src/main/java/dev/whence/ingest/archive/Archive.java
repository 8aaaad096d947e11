package dev.whence.ingest.archive;

import dev.whence.ingest.decode.UnreadableException;
import dev.whence.ingest.format.Limit;
import dev.whence.ingest.format.Outcome;
import dev.whence.ingest.format.Parts;
import dev.whence.ingest.format.ReportFormat;
import dev.whence.ingest.format.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** An archive of files. */
public final class Archive implements ReportFormat {
    private final Function<String, Optional<ReportFormat>> formats;

    /** @param formats gives the format of an entry by its name */
    public Archive(Function<String, Optional<ReportFormat>> formats) {
        this.formats = formats;
    }

    @Override
    public Set<String> extensions() {
        return Set.of("zip", "wacz", "tar", "tar.gz", "tgz", "gz");
    }

    @Override
    public boolean holdsMany() {
        return true;
    }

    @Override
    public Stream<Outcome> read(SourceFile file) throws UnreadableException {
        long most = file.limits().of(Limit.DEPTH);
        if (file.depth() >= most) {
            throw new UnreadableException("archives within archives, more than " + Limit.DEPTH.say(most) + " deep");
        }
        return Parts.stream(file, in -> parts(file, in));
    }

    private Parts parts(SourceFile file, InputStream in) throws UnreadableException {
        Packed packed = new Packed(in, file.limits());
        try {
            return new ArchiveParts(file, packed, entries(file, packed), formats);
        } catch (IOException e) {
            throw new UnreadableException(
                    "damaged archive (" + SourceFile.unreadable(e).reason() + ")");
        }
    }

    private static Entries entries(SourceFile file, Packed packed) throws IOException {
        String name = file.name().toLowerCase(Locale.ROOT);
        if (name.endsWith(".zip") || name.endsWith(".wacz")) {
            return Entries.zip(packed);
        }
        if (name.endsWith(".tar")) {
            return Entries.tar(packed);
        }
        if (name.endsWith(".tar.gz") || name.endsWith(".tgz")) {
            return Entries.tarGz(packed);
        }
        return Entries.gz(
                packed,
                file.name()
                        .substring(file.name().lastIndexOf('/') + 1, file.name().length() - 3));
    }
}
