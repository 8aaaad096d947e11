package dev.whence.cli.trace;

import dev.whence.analysis.Reading;
import dev.whence.ledger.Entry;
import dev.whence.report.Report;
import dev.whence.report.ReportId;
import dev.whence.report.Skipped;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;

/** Reads one file, unless the ledger knows it as it is. */
final class ReadTask implements Callable<Outcome> {
    private final SourceFile file;
    private final String name;
    private final Optional<Entry> known;
    private final String readBy;
    private final Function<Report, Reading> reader;
    private final FailureLog failures;

    ReadTask(
            SourceFile file,
            String name,
            Optional<Entry> known,
            String readBy,
            Function<Report, Reading> reader,
            FailureLog failures) {
        this.file = file;
        this.name = name;
        this.known = known;
        this.readBy = readBy;
        this.reader = reader;
        this.failures = failures;
    }

    /** The one place where a bug in the reading of one report is caught; a stack that ran over is one. */
    @Override
    public Outcome call() {
        try {
            return outcome(fingerprint());
        } catch (RuntimeException | StackOverflowError e) {
            failures.failed(name, e);
            return new Outcome.NotRead(new Skipped(name, "internal error: " + reason(e)), "");
        }
    }

    private Outcome outcome(String fingerprint) {
        if (known.filter(entry -> entry.origin().isUpToDate(fingerprint, readBy)).isPresent()) {
            return new Outcome.Unchanged();
        }
        SourceFile.Content content = file.read();
        if (content instanceof SourceFile.Content.Readable readable) {
            return new Outcome.Read(reader.apply(named(readable.report())), fingerprint);
        }
        String why = ((SourceFile.Content.Unreadable) content).skipped().reason();
        return new Outcome.NotRead(new Skipped(name, why), fingerprint);
    }

    /** A file that cannot be read has none; why it cannot is told by reading it. */
    private String fingerprint() {
        try {
            return file.fingerprint();
        } catch (IOException e) {
            return "";
        }
    }

    private Report named(Report report) {
        return report.path().equals(name)
                ? report
                : new Report(
                        ReportId.of(name, report.text()),
                        name,
                        report.text(),
                        report.about(),
                        report.language(),
                        report.headline(),
                        report.body());
    }

    private static String reason(Throwable e) {
        String message = e.getMessage() == null ? "" : " " + e.getMessage().lines().findFirst().orElse("");
        return e.getClass().getSimpleName() + message;
    }
}
