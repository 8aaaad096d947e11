package dev.whence.cli;

import dev.whence.analysis.Analysis;
import dev.whence.analysis.Reading;
import dev.whence.report.Report;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * All that the command line takes from outside itself, so that a test can hand in its own.
 *
 * @param in what a person answers
 * @param err for progress and errors; results go to {@code out}
 * @param reader loads what reads reports; asked for only when there is something to read
 */
public record Surroundings(
        PrintWriter out,
        PrintStream err,
        InputStream in,
        Terminal terminal,
        Clock clock,
        Map<String, String> environment,
        Supplier<Function<Report, Reading>> reader) {

    /** The process's own. Always UTF-8: reports are in any script, whatever the locale. */
    static Surroundings ofProcess() {
        return new Surroundings(
                new PrintWriter(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8),
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
                System.in,
                Terminal.detect(System.getenv()),
                Clock.systemUTC(),
                System.getenv(),
                () -> Analysis.load()::read);
    }
}
