package dev.whence.ingest.archive;

import dev.whence.ingest.decode.UnreadableException;
import dev.whence.ingest.format.FileContent;
import dev.whence.ingest.format.Limit;
import dev.whence.ingest.format.Outcome;
import dev.whence.ingest.format.Parts;
import dev.whence.ingest.format.ReportFormat;
import dev.whence.ingest.format.SourceFile;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Goes through an archive entry by entry, and through each entry report by report. */
final class ArchiveParts implements Parts {
    private static final int HEAD = 4096;
    /** What hides in a folder, what a Mac adds, and the pieces of saved pages. */
    private static final Pattern PASSED_OVER =
            Pattern.compile("(?:^|.*/)(?:\\.[^/]+|__MACOSX/.*|[^/]+_files/.*)", Pattern.DOTALL);

    private final SourceFile file;
    private final Packed packed;
    private final Entries entries;
    private final Function<String, Optional<ReportFormat>> formats;
    private final Set<String> names = new HashSet<>();
    private Stream<Outcome> opened = Stream.empty();
    private Iterator<Outcome> inside = opened.iterator();
    private long count;

    /** @param packed the bytes that the entries come out of */
    ArchiveParts(SourceFile file, Packed packed, Entries entries, Function<String, Optional<ReportFormat>> formats) {
        this.file = file;
        this.packed = packed;
        this.entries = entries;
        this.formats = formats;
    }

    @Override
    public Optional<Outcome> next() throws IOException, UnreadableException {
        while (true) {
            if (inside.hasNext()) {
                Outcome outcome = inside.next();
                // The reason that the entry gives is not the entry's.
                stopAtBreach();
                return Optional.of(outcome);
            }
            stopAtBreach();
            opened.close();
            Optional<Entries.Entry> entry = nextEntry();
            if (entry.isEmpty()) {
                return Optional.empty();
            }
            open(entry.get());
        }
    }

    private void stopAtBreach() throws UnreadableException {
        if (packed.breach().isPresent()) {
            throw new UnreadableException(packed.breach().get());
        }
    }

    private Optional<Entries.Entry> nextEntry() throws IOException, UnreadableException {
        Optional<Entries.Entry> entry = entries.next();
        long most = file.limits().of(Limit.ENTRIES);
        if (entry.isPresent() && ++count > most) {
            throw new UnreadableException("too many entries in the archive (limit " + Limit.ENTRIES.say(most) + ")");
        }
        return entry;
    }

    private void open(Entries.Entry entry) throws IOException {
        InputStream content = new BufferedInputStream(new Counted(entry.content(), packed), HEAD + 1);
        SourceFile source = file.entry(entry.name(), FileContent.once(content));
        Optional<ReportFormat> format = formats.apply(source.name());
        if (format.isEmpty()
                || PASSED_OVER.matcher(entry.name().replace('\\', '/')).matches()) {
            show(Stream.empty());
        } else if (!entry.readable()) {
            show(Stream.of(source.notRead("encrypted, or packed in a way that is not read")));
        } else if (!names.add(source.name())) {
            show(Stream.of(source.notRead("a second entry of this name")));
        } else {
            read(source, content, format.get());
        }
    }

    private void read(SourceFile source, InputStream content, ReportFormat format) {
        try {
            content.mark(HEAD);
            String head = new String(content.readNBytes(HEAD), StandardCharsets.ISO_8859_1);
            content.reset();
            show(format.mayBe(() -> head) ? format.read(source) : Stream.empty());
        } catch (UnreadableException e) {
            show(Stream.of(source.notRead(e.reason())));
        } catch (IOException e) {
            show(Stream.of(source.notRead(SourceFile.unreadable(e).reason())));
        }
    }

    private void show(Stream<Outcome> outcomes) {
        opened = outcomes;
        inside = outcomes.iterator();
    }

    @Override
    public void close() throws IOException {
        opened.close();
        entries.close();
    }
}
