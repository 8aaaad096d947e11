package dev.whence.ingest;

import dev.whence.ingest.format.Outcome;
import dev.whence.ingest.format.ReadingLimits;
import dev.whence.report.Report;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Reads files as a run does, for tests. */
public final class Reading {
    private Reading() {}

    /** What the file turned out to hold. */
    public static List<Outcome> all(Path file, ReadingLimits limits) {
        Folder folder = Folder.open(List.of(file), limits);
        return Stream.concat(
                        folder.files().stream().flatMap(ReportFile::read),
                        folder.skipped().stream().map(Outcome.NotRead::new))
                .toList();
    }

    public static List<Outcome> all(Path file) {
        return all(file, ReadingLimits.DEFAULT);
    }

    /** The reports of the file. */
    public static List<Report> reports(Path file) {
        return all(file).stream()
                .filter(Outcome.Read.class::isInstance)
                .map(outcome -> ((Outcome.Read) outcome).report())
                .toList();
    }

    /** The report that the file is. */
    public static Report report(Path file) {
        List<Outcome> all = all(file);
        if (all.size() == 1 && all.get(0) instanceof Outcome.Read read) {
            return read.report();
        }
        throw new AssertionError("Not one report: " + all);
    }

    /** Why the file was not read, or parts of it. */
    public static List<String> reasons(Path file, ReadingLimits limits) {
        return all(file, limits).stream()
                .filter(Outcome.NotRead.class::isInstance)
                .map(outcome -> ((Outcome.NotRead) outcome).skipped())
                .map(skipped -> skipped.path() + ": " + skipped.reason())
                .toList();
    }

    public static List<String> reasons(Path file) {
        return reasons(file, ReadingLimits.DEFAULT);
    }
}
