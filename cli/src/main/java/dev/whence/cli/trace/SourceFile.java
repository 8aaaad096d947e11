package dev.whence.cli.trace;

import dev.whence.report.Report;
import dev.whence.report.Skipped;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A file that may hold reports, or a place that could not be looked into. */
public interface SourceFile {

    /** Its name: the path below the PATH argument, with {@code /}. */
    String name();

    /** Where it lies. */
    Path path();

    /** The PATH argument that it was found under. */
    Path root();

    /** A hash of its bytes: as long as it stays the same, reading gives the same. Absent where there is none. */
    Optional<String> fingerprint();

    /** Tells cheaply whether it was written to: its size and time, or empty text where there are none. */
    String stamp();

    /** Whether it may hold very many reports, which must not be in memory together. */
    boolean holdsMany();

    /** Reads it, one thing after the other; to be closed. */
    Stream<Content> read();

    /** What a file turned out to hold: a report, or something that cannot be read. */
    sealed interface Content {
        /** @param warnings what was doubtful about reading it */
        record ReportRead(Report report, List<String> warnings) implements Content {
            public ReportRead {
                warnings = List.copyOf(warnings);
            }
        }

        record NotRead(Skipped skipped) implements Content {}
    }
}
