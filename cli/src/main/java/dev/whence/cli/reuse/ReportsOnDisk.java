package dev.whence.cli.reuse;

import dev.whence.report.About;
import dev.whence.report.Report;
import dev.whence.report.ReportId;
import dev.whence.report.TextSpan;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reports whose texts lie in a file of their own, which goes when this is closed: a page or PDF is taken apart once, and
 * only what is known about it stays in memory. For one thread at a time.
 */
public final class ReportsOnDisk implements AutoCloseable {
    private final FileChannel file;
    private final Map<String, Kept> reports = new LinkedHashMap<>();
    private long end;
    private long characters;

    private ReportsOnDisk(FileChannel file) {
        this.file = file;
    }

    /** All of a report but its text, and where that lies. */
    private record Kept(
            ReportId id,
            About about,
            Optional<String> language,
            Optional<TextSpan> headline,
            List<TextSpan> body,
            long at,
            int length) {}

    /** None yet, in a new file where the system keeps what does not last. */
    public static ReportsOnDisk open() throws IOException {
        Path path = Files.createTempFile("whence-texts", ".tmp");
        return new ReportsOnDisk(FileChannel.open(
                path, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE));
    }

    /** Takes a report unless another has its name; tells whether it did. */
    public boolean add(Report report) {
        if (reports.containsKey(report.path())) {
            return false;
        }
        String text = report.text();
        reports.put(
                report.path(),
                new Kept(
                        report.id(),
                        report.about(),
                        report.language(),
                        report.headline(),
                        report.body(),
                        end,
                        text.length()));
        characters += text.length();
        write(text);
        return true;
    }

    /** As UTF-16, which has half of a character too where a report does. */
    private void write(String text) {
        ByteBuffer bytes = ByteBuffer.allocate(Character.BYTES * text.length());
        bytes.asCharBuffer().put(text);
        try {
            while (bytes.hasRemaining()) {
                end += file.write(bytes, end);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The report of that name. */
    public Optional<Report> report(String name) {
        return Optional.ofNullable(reports.get(name))
                .map(kept -> new Report(
                        kept.id(), name, text(kept), kept.about(), kept.language(), kept.headline(), kept.body()));
    }

    private String text(Kept kept) {
        ByteBuffer bytes = ByteBuffer.allocate(Character.BYTES * kept.length());
        try {
            while (bytes.hasRemaining()) {
                if (file.read(bytes, kept.at() + bytes.position()) < 0) {
                    throw new EOFException("the file of texts was cut");
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.flip().asCharBuffer().toString();
    }

    /** The ids of all reports, by name, in the order in which they came. */
    public Map<String, ReportId> ids() {
        Map<String, ReportId> ids = new LinkedHashMap<>();
        reports.forEach((name, kept) -> ids.put(name, kept.id()));
        return ids;
    }

    public int count() {
        return reports.size();
    }

    /** How many UTF-16 units all texts have. */
    public long characters() {
        return characters;
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
