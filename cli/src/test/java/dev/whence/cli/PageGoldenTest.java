package dev.whence.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whence.analysis.Analysis;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page of the example that ships, as it is written: what a change of reading or of the page changes on it. */
class PageGoldenTest {
    private static final Path EXAMPLE = Path.of("..", "examples", "zabrin-dam");

    @TempDir
    private Path folder = EXAMPLE;

    @Test
    void thePageOfTheExampleIsAsExpected() throws IOException {
        Path file = folder.resolve("report.html");
        CommandLineRun trace = CommandLineRun.with(
                Analysis.load()::read,
                Terminal.NONE,
                "trace",
                EXAMPLE,
                "--ledger",
                folder.resolve("a.db"),
                "--report",
                file);

        assertThat(trace.err()).doesNotContain("whence:");
        Golden.assertIs("zabrin-dam.html", readable(Files.readString(file)));
    }

    /** Without style and script, which have files of their own, and with a line for each part that can be pointed to. */
    private static String readable(String page) {
        return page.replaceAll("(?s)<(style|script)>.*?</\\1>", "<$1>…</$1>")
                .replaceAll("'sha256-[^']*'", "'sha256-…'")
                .replaceAll("(?<!\n)(<(?:article|tr|svg|details|li|h4)\\b)", "\n$1");
    }
}
