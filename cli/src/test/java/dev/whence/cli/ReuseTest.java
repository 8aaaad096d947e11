package dev.whence.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Fiction: Ostra, its bridge and its papers do not exist. */
class ReuseTest {
    private static final String NEWS =
            "The bridge over the Lorn at Ostra has been closed to lorries since a barge struck its"
                    + " second pier on Sunday night, and the mayor spoke of chance. 12 people were wounded on Sunday, a doctor told Norda.";

    @TempDir
    private Path folder;

    private Path reports;
    private Path ledger;

    @BeforeEach
    void writeTwoReportsOfWhichOneCopies() throws IOException {
        reports = Files.createDirectory(folder.resolve("reports"));
        ledger = folder.resolve("whence.db");
        write("a.txt", "A barge and a bridge.\n\n" + NEWS + "\n");
        write("b.txt", "Nothing is known of the barge's master.\n\n" + NEWS + "\n");
    }

    @Test
    void whatOneReportCopiedFromAnotherIsFoundAndListed() {
        CommandLineRun trace = CommandLineRun.of("trace", reports, "--ledger", ledger);
        CommandLineRun passages = CommandLineRun.of("passages", ledger);

        assertThat(trace.out()).contains("1 passage shared by 1 pair of reports");
        assertThat(passages.out()).contains("a.txt").contains("b.txt").contains("verbatim");
    }

    @Test
    void theSameReportsGiveTheSamePassagesInOneRunAndInTwo() throws IOException {
        write("c.txt", "Later.\n\n" + NEWS + "\n");
        Files.move(reports.resolve("c.txt"), folder.resolve("c.txt"));
        CommandLineRun.of("trace", reports, "--ledger", ledger);
        Files.move(folder.resolve("c.txt"), reports.resolve("c.txt"));
        CommandLineRun.of("trace", reports, "--ledger", ledger);
        Path atOnce = folder.resolve("at-once.db");
        CommandLineRun.of("trace", reports, "--ledger", atOnce, "--threads", "1");

        String inTwo =
                CommandLineRun.of("passages", ledger, "--format", "jsonl").out();
        assertThat(inTwo)
                .isEqualTo(CommandLineRun.of("passages", atOnce, "--format", "jsonl")
                        .out())
                .contains("c.txt");
    }

    @Test
    void aReportThatIsGoneTakesItsPassagesAlong() throws IOException {
        CommandLineRun.of("trace", reports, "--ledger", ledger);
        Files.delete(reports.resolve("b.txt"));
        CommandLineRun.of("trace", reports, "--ledger", ledger);

        assertThat(CommandLineRun.of("passages", ledger, "--format", "jsonl").out())
                .isEmpty();
    }

    @Test
    void explainSaysThatTheSentenceStandsElsewhereToo() {
        CommandLineRun.of("trace", reports, "--ledger", ledger);
        Matcher claim = Pattern.compile("\"id\":\"(c\\w+)\"")
                .matcher(
                        CommandLineRun.of("claims", ledger, "--format", "jsonl").out());
        assertThat(claim.find()).isTrue();

        assertThat(CommandLineRun.of("explain", ledger, claim.group(1)).out())
                .contains("copied      verbatim, from or by b.txt")
                .contains("stands in   2 reports, first here");
    }

    @Test
    void explainOfAPassageShowsItInBothReportsAndWhereElseItsTextStands() throws IOException {
        write("c.txt", "Later.\n\n" + NEWS + "\n");
        CommandLineRun.of("trace", reports, "--ledger", ledger);
        String passages =
                CommandLineRun.of("passages", ledger, "--format", "jsonl").out();

        String explained =
                CommandLineRun.of("explain", ledger, first(passages, "id")).out();
        assertThat(explained)
                .contains("a.txt and b.txt share it")
                .contains("The text stands in 3 reports")
                .contains("c.txt, characters 8 to");
        assertThat(CommandLineRun.of("explain", ledger, first(passages, "cluster"))
                        .out())
                .contains("a text that stands in 3 reports")
                .contains("a.txt, characters");
    }

    @Test
    void theExportHasAllPlacesOfATextTogether() throws IOException {
        write("c.txt", "Later.\n\n" + NEWS + "\n");
        CommandLineRun.of("trace", reports, "--ledger", ledger);
        CommandLineRun.of("export", ledger, "--to", folder.resolve("out"));

        assertThat(Files.readAllLines(folder.resolve("out/clusters.jsonl")))
                .singleElement()
                .asString()
                .contains("\"boilerplate\":false,\"reports\":3")
                .contains("\"places\":[{\"report\":\"a.txt\"", "{\"report\":\"c.txt\",\"start\":8,");
    }

    @Test
    void textsAloneAreComparedWithoutALedger() throws IOException {
        Path lines = folder.resolve("texts.jsonl");
        Files.writeString(
                lines, "{\"id\":\"x\",\"text\":\"" + NEWS + "\"}\nno json\n{\"id\":\"y\",\"text\":\"" + NEWS + "\"}\n");

        CommandLineRun reuse = CommandLineRun.of("reuse", lines);

        assertThat(reuse.status()).isEqualTo(ExitStatus.DONE_WITH_FILES_SKIPPED);
        assertThat(reuse.out()).contains("\"report\":\"x\"").contains("\"report\":\"y\"");
        assertThat(reuse.err()).contains("texts.jsonl#2: no JSON object").contains("2 texts");
    }

    @Test
    void aSearchOfManyTextsSaysHowFarItHasCome() throws IOException {
        Path lines = folder.resolve("texts.jsonl");
        StringBuilder texts = new StringBuilder();
        for (int i = 0; i < 2000; i++) {
            texts.append("{\"id\":\"")
                    .append(i)
                    .append("\",\"text\":\"Text number ")
                    .append(i)
                    .append("\"}\n");
        }
        Files.writeString(lines, texts);

        CommandLineRun reuse = CommandLineRun.of("reuse", lines, "--memory", "1");

        assertThat(reuse.err()).contains("Reading words: 400 of 2000 (20%)").contains("2,000 texts");
        assertThat(CommandLineRun.of("reuse", lines, "--memory", "0").err())
                .contains("--memory takes a number from 1 on");
    }

    private static String first(String lines, String key) {
        Matcher value = Pattern.compile("\"" + key + "\":\"(\\w+)\"").matcher(lines);
        assertThat(value.find()).isTrue();
        return value.group(1);
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(reports.resolve(name), text);
    }
}
