package dev.whence.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whence.analysis.Reading;
import dev.whence.report.Report;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that hold many reports, from the command line; all places and outlets are made up. */
class ManyReportsTest {
    private static final String DOCKERS = " dockers were killed in Port Ellin on Monday, the mayor told Norda.";

    @TempDir
    private Path folder;

    private Path reports;
    private Path ledger;

    @BeforeEach
    void nameThem() throws IOException {
        reports = Files.createDirectories(folder.resolve("reports"));
        ledger = folder.resolve("whence.db");
    }

    private static String mailbox(int mails) {
        StringBuilder mbox = new StringBuilder();
        for (int i = 1; i <= mails; i++) {
            mbox.append("From a@b Thu Jun 12 08:00:00 2031\nSubject: Ship ")
                    .append(i)
                    .append(" sinks\nFrom: Norda\n\n");
            mbox.append(i % 10 == 0 ? "" : i + DOCKERS).append("\n\n");
        }
        return mbox.toString();
    }

    private CommandLineRun trace(Object... more) {
        return CommandLineRun.of(Stream.concat(Stream.of("trace", reports, "--ledger", ledger), Stream.of(more))
                .toArray());
    }

    private String exported(Path from) throws IOException {
        Path to = folder.resolve("out");
        assertThat(CommandLineRun.of("export", from, "--to", to).status()).isZero();
        return Files.readString(to.resolve("claims.jsonl")) + Files.readString(to.resolve("reports.jsonl"));
    }

    @Test
    void aFileOfManyReportsIsReadInPiecesWhateverTheThreads() throws IOException {
        Files.writeString(reports.resolve("all.mbox"), mailbox(95));
        CommandLineRun first = trace("--threads", "1");
        assertThat(first.status()).isEqualTo(ExitStatus.DONE_WITH_FILES_SKIPPED);
        assertThat(first.out()).contains("86 read · 9 skipped").contains("all.mbox#10: no text in it");
        String once = exported(ledger);
        assertThat(once).contains("\"report\":\"all.mbox#95\"");

        CommandLineRun.of("trace", reports, "--ledger", folder.resolve("b.db"), "--threads", "4");
        assertThat(exported(folder.resolve("b.db"))).isEqualTo(once);
        assertThat(trace().out()).contains("0 read · 86 unchanged · 9 skipped");

        Files.writeString(reports.resolve("all.mbox"), mailbox(3));
        assertThat(trace().out()).contains("3 read").contains("now holds 3 reports");
    }

    @Test
    void theSameReportInTwoFilesCountsOnce() throws IOException {
        String text = "At least 14" + DOCKERS + " Another 31 were hurt when the crane fell on the ferry, he said.";
        Files.writeString(
                reports.resolve("crane.html"),
                "<meta property=og:site_name content=Norda><article><h1>Crane falls</h1><p>" + text + "</article>");
        Files.writeString(reports.resolve("crane.txt"), "Source: Norda\n\nCrane falls\n\n" + text);
        Files.writeString(reports.resolve("other.txt"), "Source: Vela Courier\n\nCrane falls\n\n" + text);
        CommandLineRun trace = trace();
        assertThat(trace.out())
                .contains("3 read")
                .contains("now holds 2 reports")
                .contains(
                        "1 more file holds reports that are there already (crane.html is also crane.txt): counted once");
        assertThat(CommandLineRun.of("reports", ledger).out()).contains("crane.html (also crane.txt)");
        assertThat(CommandLineRun.of("reports", ledger, "--format", "jsonl").out())
                .contains("\"alsoIn\":[\"crane.txt\"]")
                .contains("\"report\":\"other.txt\"");
        assertThat(CommandLineRun.of("claims", ledger, "--format", "jsonl").out())
                .doesNotContain("crane.txt");

        Files.delete(reports.resolve("crane.html"));
        trace();
        assertThat(CommandLineRun.of("claims", ledger, "--format", "jsonl").out())
                .contains("crane.txt");
    }

    @Test
    void tablesAreReadByTheColumnThatIsNamed() throws IOException {
        Files.writeString(reports.resolve("a.csv"), "story,paper\n14" + DOCKERS.replace(",", "") + ",Vela Courier\n");
        assertThat(trace().out()).contains("0 read");
        CommandLineRun trace = trace("--text-field", "story", "--outlet-field", "paper");
        assertThat(trace.out()).contains("1 read");
        assertThat(CommandLineRun.of("reports", ledger).out())
                .contains("a.csv#1")
                .contains("Vela Courier");
    }

    @Test
    void limitsAreSettings() throws IOException {
        Files.writeString(reports.resolve("a.txt"), "14" + DOCKERS);
        assertThat(trace("--limit", "file-bytes=20").out())
                .contains("a.txt: file too large (69 bytes; limit 20 bytes)");
        CommandLineRun wrong = trace("--limit", "pages=3");
        assertThat(wrong.status()).isEqualTo(ExitStatus.WRONG_USE);
        assertThat(wrong.err())
                .contains(
                        "--limit takes NAME=NUMBER, such as page-bytes=50MB, not pages=3. The limits are file-bytes,");
    }

    @Test
    void aFileThatIsWrittenToWhileItIsReadIsReadAgain() throws IOException {
        Path file = Files.writeString(reports.resolve("a.txt"), "14" + DOCKERS);
        Path box = Files.writeString(reports.resolve("b.mbox"), mailbox(95));
        Function<Report, Reading> writing = report -> {
            append(report.path().startsWith("a") ? file : box, "\n");
            return new SimpleReader().apply(report);
        };
        CommandLineRun first =
                CommandLineRun.with(writing, Terminal.NONE, "trace", reports, "--ledger", ledger, "--threads", "1");
        assertThat(first.err())
                .contains("a.txt: was written to while it was read; the next run reads it again")
                .contains("b.mbox: was written to while it was read; the next run reads it again");
        assertThat(trace().out()).contains("87 read");
        assertThat(trace().out()).contains("0 read · 87 unchanged");
    }

    private static void append(Path file, String text) {
        try {
            Files.writeString(file, text, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void whatAnArchiveNamesIsExportedIntoTheFolderAndNowhereElse() throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(reports.resolve("a.zip")))) {
            for (String name : List.of("../../../evil.html", "/root/evil.html", "c\n\u001b[2Jd.html")) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(("<article><p>At least 14" + DOCKERS + "</p></article>").getBytes(StandardCharsets.UTF_8));
            }
        }
        CommandLineRun trace = trace();
        assertThat(trace.status()).isZero();
        assertThat(trace.out() + trace.err()).doesNotContain("\u001b[2J");
        exported(ledger);
        assertThat(folder.resolve("out/texts/a.zip!/evil.html.txt")).exists();
        assertThat(folder.resolve("out/texts/a.zip!/root/evil.html.txt")).exists();
        assertThat(folder.resolve("evil.html.txt")).doesNotExist();
    }

    /** One file of every kind that means harm: each is told with its reason, and the run ends well. */
    @Test
    void filesThatMeanHarmEndNoRun() throws IOException {
        Map<String, String> files = Map.of(
                "a.pdf",
                        "%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 1 0 R/Kids[1 0 R]/Count 9>>endobj\ntrailer<</Root 1 0 R>>",
                "b.docx", "PK\u0003\u0004 no archive",
                "c.odt", "PK",
                "d.eml", "\n\n",
                "e.mbox", "no mailbox",
                "f.rss", "<rss><!DOCTYPE x [<!ENTITY a SYSTEM 'file:///etc/passwd'>]>&a;</rss>",
                "g.warc.gz", "no archive",
                "h.zip", "PK\u0003\u0004\u0014",
                "i.tar.gz", "no archive");
        for (Map.Entry<String, String> file : files.entrySet()) {
            Files.writeString(reports.resolve(file.getKey()), file.getValue(), StandardCharsets.ISO_8859_1);
        }
        Files.writeString(reports.resolve("z.txt"), "14" + DOCKERS);
        CommandLineRun trace = trace();
        assertThat(trace.status()).isEqualTo(ExitStatus.DONE_WITH_FILES_SKIPPED);
        assertThat(trace.out())
                .contains("1 read")
                .doesNotContain("internal error")
                .doesNotContain("root:");
        String listed = CommandLineRun.of("reports", ledger, "--format", "csv").out();
        files.keySet().forEach(name -> assertThat(listed).contains(name));
    }
}
