package dev.whence.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several reports in one file, from the command line. The texts are fiction. */
class SplitTest {
    private static final String FERRY = """
            SORNA, 3 May 2031 (Norda) -- 14 people were killed on Tuesday when a ferry capsized off the island of Pell, the coast guard said.

            The captain, Oren Tavish, told investigators that a wave had struck the vessel. Tavish was taken to hospital.""";

    private static final String MINE = """
            KARDU, 4 May 2031 (Tellus) -- 22 miners were killed on Wednesday when gas exploded in a coal mine near Kardu, the ministry said.

            Most of the dead worked on the night shift, union leader Pavel Osk said. Osk said the company had been warned.""";

    @TempDir
    private Path folder;

    private Path ledger;

    @BeforeEach
    void twoReportsInOneFile() throws IOException {
        ledger = folder.resolve("whence.db");
        Files.createDirectory(folder.resolve("in"));
        Files.writeString(folder.resolve("in/both.txt"), FERRY + "\n\n" + MINE + "\n");
    }

    private CommandLineRun trace(String... more) {
        List<String> arguments =
                new ArrayList<>(List.of("trace", folder.resolve("in").toString(), "--ledger", ledger.toString()));
        arguments.addAll(List.of(more));
        return CommandLineRun.of(arguments.toArray());
    }

    private String reports(String... more) {
        List<String> arguments = new ArrayList<>(List.of("reports", ledger.toString()));
        arguments.addAll(List.of(more));
        return CommandLineRun.of(arguments.toArray()).out();
    }

    @Test
    void theSummaryTellsThatAFileWasSplitAndWhy() {
        CommandLineRun trace = trace();
        assertThat(trace.status()).isZero();
        assertThat(trace.out()).contains("2 read", "both.txt holds 2 reports", "#2, 9", "a dateline", "--split none");
    }

    @Test
    void theReportsAreListedWithTheirPlacesInTheFile() {
        trace();
        int second = FERRY.length() + 2;
        assertThat(reports("--format", "jsonl"))
                .contains(
                        "\"report\":\"both.txt#1\"",
                        "\"report\":\"both.txt#2\"",
                        "\"start\":0,\"end\":" + FERRY.length())
                .contains("\"start\":" + second + ",\"end\":" + (second + MINE.length()) + ",\"borderConfidence\":9")
                .contains("\"borderSigns\":[\"a dateline\"");
        assertThat(reports()).contains("BORDER", "sure: a dateline");
        assertThat(CommandLineRun.of("explain", ledger, "both.txt#2").out())
                .contains("of both.txt", "sure: a dateline");
    }

    @Test
    void thePageTellsThatAFileWasSplit() throws IOException {
        Path page = folder.resolve("page.html");
        trace("--report", page.toString());
        assertThat(Files.readString(page)).contains("Files that hold several reports", "both.txt holds 2 reports");
    }

    @Test
    void onRequestNothingIsSplit() {
        assertThat(trace("--split", "none").out()).contains("1 read").doesNotContain("Split");
        assertThat(reports("--format", "jsonl")).contains("\"start\":null,\"end\":null");
    }

    @Test
    void anotherWayOfSplittingReadsTheFileAgain() {
        trace("--split", "none");
        assertThat(trace().out()).contains("2 read", "now holds 2 reports");
        assertThat(trace().out()).contains("2 unchanged");
    }

    @Test
    void aWayThatIsNoneIsWrongUse() {
        CommandLineRun trace = trace("--split", "maybe");
        assertThat(trace.status()).isEqualTo(ExitStatus.WRONG_USE);
        assertThat(trace.err()).contains("--split takes auto or none, not maybe");
    }
}
