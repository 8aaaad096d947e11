package dev.whence.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A whence in a process of its own that takes its time for each report, so that there is time to kill it. */
final class SlowTrace {
    private static final int MILLIS = 50;

    private SlowTrace() {}

    public static void main(String[] args) {
        Surroundings surroundings = new Surroundings(
                new PrintWriter(System.out, true, StandardCharsets.UTF_8),
                new PrintStream(System.err, true, StandardCharsets.UTF_8),
                InputStream.nullInputStream(),
                Terminal.NONE,
                Clock.systemUTC(),
                Map.of(),
                () -> report -> {
                    try {
                        TimeUnit.MILLISECONDS.sleep(MILLIS);
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                    return new SimpleReader().apply(report);
                });
        System.exit(new Main(surroundings).execute(args));
    }

    static Process start(Path folder, Path ledger) throws IOException {
        return new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home", ""), "bin", "java")
                                .toString(),
                        "-cp",
                        System.getProperty("java.class.path", ""),
                        SlowTrace.class.getName(),
                        "trace",
                        folder.toString(),
                        "--ledger",
                        ledger.toString(),
                        "--threads",
                        "2"))
                .redirectErrorStream(true)
                .redirectOutput(ledger.resolveSibling("slow.log").toFile())
                .start();
    }
}
