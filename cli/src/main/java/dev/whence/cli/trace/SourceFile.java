package dev.whence.cli.trace;

import dev.whence.report.Report;
import dev.whence.report.Skipped;
import java.io.IOException;
import java.nio.file.Path;

/** A file that may hold a report. */
public interface SourceFile {

    /** The report's name: the path below the PATH argument, with {@code /}. */
    String name();

    /** The file itself. */
    Path file();

    /** The PATH argument that it was found under. */
    Path root();

    /** A hash of the file's bytes. */
    String fingerprint() throws IOException;

    /** Reads it. */
    Content read();

    /** What a file turned out to hold: a report, or nothing that can be read. */
    sealed interface Content {
        record Readable(Report report) implements Content {}

        record Unreadable(Skipped skipped) implements Content {}
    }
}
