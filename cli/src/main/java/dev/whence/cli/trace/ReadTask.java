package dev.whence.cli.trace;

import dev.whence.ledger.KnownFile;
import dev.whence.ledger.Part;
import dev.whence.report.Report;
import dev.whence.report.Skipped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

/** Reads one file, unless the ledger knows it as it is. */
final class ReadTask implements Callable<Outcome> {
    private final SourceFile file;
    private final String name;
    private final Optional<KnownFile> known;
    private final Reader reader;
    private final Remarks remarks;

    /**
     * @param name the file's name in the ledger
     * @param known what the ledger holds of the file under that name
     */
    ReadTask(SourceFile file, String name, Optional<KnownFile> known, Reader reader, Remarks remarks) {
        this.file = file;
        this.name = name;
        this.known = known;
        this.reader = reader;
        this.remarks = remarks;
    }

    /** The one place where a bug in the reading of one file is caught; a stack that ran over is one. */
    @Override
    public Outcome call() {
        try {
            return outcome();
        } catch (RuntimeException | StackOverflowError e) {
            return new Outcome.Tried(List.of(failed(name, e)), "");
        }
    }

    private Outcome outcome() {
        String stamp = file.stamp();
        String fingerprint = file.fingerprint().orElse("");
        if (isUpToDate(fingerprint)) {
            return new Outcome.Unchanged();
        }
        List<Part> parts = new ArrayList<>();
        try (Stream<SourceFile.Content> contents = file.read()) {
            contents.forEach(content -> parts.add(part(content)));
        }
        return new Outcome.Tried(parts, unlessChanged(stamp, fingerprint));
    }

    SourceFile file() {
        return file;
    }

    /** The file's name in the ledger. */
    String name() {
        return name;
    }

    /** Whether the ledger holds what would be read of a file of that fingerprint. */
    boolean isUpToDate(String fingerprint) {
        return known.filter(before -> before.origin().isUpToDate(fingerprint, reader.version()))
                .isPresent();
    }

    /** No fingerprint for a file that was written to while it was read: what was read of it may be half old, half new. */
    String unlessChanged(String stamp, String fingerprint) {
        if (stamp.equals(file.stamp())) {
            return fingerprint;
        }
        remarks.warn(name, "was written to while it was read; the next run reads it again");
        return "";
    }

    /** What a thing that was read becomes. */
    Part part(SourceFile.Content content) {
        if (content instanceof SourceFile.Content.ReportRead readable) {
            Report report = readable.report().named(named(readable.report().path()));
            readable.warnings().forEach(warning -> remarks.warn(report.path(), warning));
            return new Part.Read(reader.read().apply(report));
        }
        Skipped skipped = ((SourceFile.Content.NotRead) content).skipped();
        return new Part.NotRead(new Skipped(named(skipped.path()), skipped.reason()));
    }

    /** {@code mail.mbox#2} of a file that the ledger calls {@code june/mail.mbox} is {@code june/mail.mbox#2}. */
    private String named(String path) {
        return path.startsWith(file.name()) ? name + path.substring(file.name().length()) : path;
    }

    /** A bug in the reading of a file or of a report in it, which is told and costs what it happened in. */
    Part failed(String path, Throwable e) {
        remarks.failed(path, e);
        return new Part.NotRead(new Skipped(path, "internal error: " + reason(e)));
    }

    private static String reason(Throwable e) {
        String message = e.getMessage() == null
                ? ""
                : " " + e.getMessage().lines().findFirst().orElse("");
        return e.getClass().getSimpleName() + message;
    }
}
