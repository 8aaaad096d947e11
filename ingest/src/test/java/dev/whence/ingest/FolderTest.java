package dev.whence.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.whence.ingest.format.Limit;
import dev.whence.ingest.format.Outcome;
import dev.whence.ingest.format.ReadingLimits;
import dev.whence.report.Provenance;
import dev.whence.report.Report;
import dev.whence.report.Skipped;
import dev.whence.report.Sourced;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(30)
class FolderTest {
    private static final String NEWS = "At least 12 people were killed when a bridge fell at Vela.\n";

    @TempDir
    private Path temp;

    private Path write(String name, String text) throws IOException {
        Path file = temp.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private static Folder open(Path... paths) {
        return Folder.open(List.of(paths), ReadingLimits.DEFAULT);
    }

    private static List<String> names(Folder folder) {
        return folder.files().stream().map(ReportFile::name).toList();
    }

    private static Outcome only(Folder folder) {
        try (Stream<Outcome> outcomes = folder.files().get(0).read()) {
            return outcomes.toList().get(0);
        }
    }

    private static Report report(Folder folder) {
        return ((Outcome.Read) only(folder)).report();
    }

    private static String reason(Folder folder) {
        return ((Outcome.NotRead) only(folder)).skipped().reason();
    }

    @Test
    void reportsAreFoundBelowTheFolderSortedByName() throws IOException {
        write("d/b.txt", NEWS);
        write("d/a/z.MD", NEWS);
        write("d/a.html", NEWS);
        write("d/.hidden/x.txt", NEWS);
        write("d/.x.txt", NEWS);
        write("d/gold.jsonl", "{}");
        write("d/photo.png", "x");
        write("d/whence.db", "x");
        Folder folder = open(temp.resolve("d"));
        assertThat(names(folder)).containsExactly("a.html", "a/z.MD", "b.txt");
        assertThat(folder.skipped()).isEmpty();
        assertThat(folder.otherFiles()).isEqualTo(3);
    }

    @Test
    void aFileIsNamedByItsOwnName() throws IOException {
        assertThat(names(open(write("d/e/b.txt", NEWS)))).containsExactly("b.txt");
    }

    @Test
    void pathsThatHoldOneNameAreToldApartByTheirOwnNames() throws IOException {
        write("north/w1/a.txt", NEWS);
        write("south/w1/a.txt", NEWS);
        write("east/b.txt", NEWS);
        assertThat(names(open(temp.resolve("north"), temp.resolve("south"), temp.resolve("east"))))
                .containsExactly("b.txt", "north/w1/a.txt", "south/w1/a.txt");
        assertThat(names(open(temp.resolve("north/w1"), temp.resolve("south/w1"))))
                .containsExactly("north/w1/a.txt", "south/w1/a.txt");
        assertThat(names(open(temp.resolve("north/w1/a.txt"), temp.resolve("south/w1/a.txt"))))
                .containsExactly("north/w1/a.txt", "south/w1/a.txt");
    }

    @Test
    void aFileNamedTwiceIsReadOnce() throws IOException {
        Path file = write("d/a.txt", NEWS);
        Folder folder = open(temp.resolve("d"), file, temp.resolve("d"), temp.resolve("d/../d"));
        assertThat(names(folder)).hasSize(1);
        assertThat(folder.skipped()).isEmpty();
    }

    @Test
    void linksThatLoopOrRepeatAreReportedAndNotFollowed() throws IOException {
        write("d/a.txt", NEWS);
        write("d/sub/b.txt", NEWS);
        Files.createSymbolicLink(temp.resolve("d/sub/up"), temp.resolve("d"));
        Files.createSymbolicLink(temp.resolve("d/twin"), temp.resolve("d/sub"));
        Files.createSymbolicLink(temp.resolve("d/c.txt"), temp.resolve("d/a.txt"));
        Files.createSymbolicLink(temp.resolve("d/gone.txt"), temp.resolve("nowhere.txt"));
        Files.createSymbolicLink(temp.resolve("d/self"), temp.resolve("d/self"));
        Folder folder = open(temp.resolve("d"));
        assertThat(names(folder)).containsExactly("a.txt", "sub/b.txt");
        assertThat(folder.skipped())
                .containsExactly(
                        new Skipped("c.txt", "a link to a.txt, which is read"),
                        new Skipped("gone.txt", "a link that leads nowhere"),
                        new Skipped("sub/up", "a link that leads back to a folder above it"),
                        new Skipped("twin", "the same folder as sub"));
    }

    @Test
    void aFolderWithoutReportsSaysSo() throws IOException {
        write("d/notes.csv", "x");
        assertThat(open(temp.resolve("d")).skipped()).singleElement().satisfies(skipped -> {
            assertThat(skipped.path()).isEqualTo("d");
            assertThat(skipped.reason()).startsWith("no reports in this folder");
        });
    }

    @Test
    void aNamedFileOfAnotherKindIsSkippedWithItsReason() throws IOException {
        assertThat(open(write("d/x.xyz", NEWS)).skipped())
                .singleElement()
                .extracting(Skipped::reason)
                .asString()
                .startsWith("not a kind of file that is read as a report");
    }

    @Test
    void aPathThatLeadsToNothingIsWrongUse() {
        assertThatThrownBy(() -> open(temp.resolve("nowhere")))
                .isInstanceOf(MissingPathException.class)
                .hasMessage("no such file or folder: " + temp.resolve("nowhere"));
    }

    @Test
    void whatWhenceWroteIsPassedOver() throws IOException {
        String page = "<!DOCTYPE html><html><head><meta charset=utf-8><meta name=\"generator\" content=\"Whence 0.1\">";
        write("d/report.html", page + "</head><body><p>" + NEWS);
        write("d/out/claims.jsonl", "{}");
        write("d/out/questions.jsonl", "{}");
        write("d/out/findings.jsonl", "{}");
        write("d/out/texts/a.txt", NEWS);
        write("d/texts/a.txt", NEWS);
        assertThat(names(open(temp.resolve("d")))).containsExactly("texts/a.txt");
        assertThat(open(temp.resolve("d/report.html")).skipped())
                .containsExactly(new Skipped("report.html", "a page that Whence made"));
    }

    @Test
    void reportsCsvOutweighsWhatTheFileSays() throws IOException {
        write("d/a.txt", "Source: Norda\nDate: 2025-06-12\n\n" + NEWS);
        write("d/reports.csv", "file,outlet\na.txt,Vela Courier\nb.txt,Norda\n");
        Folder folder = open(temp.resolve("d"));
        assertThat(report(folder).about().outlet()).contains(new Sourced<>("Vela Courier", Provenance.REPORTS_CSV));
        assertThat(report(folder).about().date().map(Sourced::from)).contains(Provenance.HEADER_LINE);
        assertThat(folder.warnings()).containsExactly("reports.csv describes b.txt, which is not there");
        assertThat(report(open(temp.resolve("d/a.txt"))).about().outlet().map(Sourced::value))
                .contains("Vela Courier");
    }

    @Test
    void theFingerprintChangesWithBytesAndDescription() throws IOException {
        write("d/a.txt", NEWS);
        String first = open(temp.resolve("d")).files().get(0).fingerprint().orElseThrow();
        assertThat(open(temp.resolve("d")).files().get(0).fingerprint()).contains(first);
        write("d/reports.csv", "file,outlet\na.txt,Norda\n");
        String second = open(temp.resolve("d")).files().get(0).fingerprint().orElseThrow();
        write("d/a.txt", NEWS + NEWS);
        String third = open(temp.resolve("d")).files().get(0).fingerprint().orElseThrow();
        assertThat(Set.of(first, second, third)).hasSize(3);
    }

    @Test
    void theTextOfATextFileIsTheFileWithoutItsMark() throws IOException {
        String text = "Title: Bridge falls, 12 dead\r\nSource: Norda\r\n\r\n" + NEWS + "\t• 14\u00A0hurt\u00AD\r\n\r\n";
        write("d/a.txt", "\uFEFF" + text);
        Report report = report(open(temp.resolve("d")));
        assertThat(report.text()).isEqualTo(text);
        assertThat(report.headline().orElseThrow().of(text)).isEqualTo("Bridge falls, 12 dead");
        assertThat(report.body().get(0).of(text)).startsWith("\r\nAt least 12").endsWith("\r\n\r\n");
        assertThat(report.language()).contains("en");
    }

    @Test
    void theBodyOfAMarkdownFileBeginsBelowItsFrontMatter() throws IOException {
        write("d/a.md", "---\noutlet: Norda\ndate: 2025-06-12\n---\n# Iron count\n\n" + NEWS);
        Report report = report(open(temp.resolve("d")));
        assertThat(report.body().get(0).of(report.text())).startsWith("# Iron count");
        assertThat(report.about().title()).contains(new Sourced<>("Iron count", Provenance.PAGE));
        assertThat(report.about().outlet()).contains(new Sourced<>("Norda", Provenance.FRONT_MATTER));
        assertThat(report.headline()).isEmpty();
    }

    @Test
    void thePageIsReadAsItsArticle() throws IOException {
        write("d/a.htm", "<nav>Home</nav><article><h1>Bridge falls</h1><p>" + NEWS + "</article>");
        Report report = report(open(temp.resolve("d")));
        assertThat(report.text()).isEqualTo("Bridge falls\n\n" + NEWS.strip());
        assertThat(report.headline().orElseThrow().of(report.text())).isEqualTo("Bridge falls");
    }

    @Test
    void whatCannotBeReadSaysWhy() throws IOException {
        Files.write(Files.createDirectories(temp.resolve("e")).resolve("a.txt"), new byte[0]);
        assertThat(reason(open(temp.resolve("e")))).isEqualTo("empty file");
        write("b/a.txt", " \n\r\n\t ");
        assertThat(reason(open(temp.resolve("b")))).isEqualTo("empty file (nothing but blanks)");
        Files.write(Files.createDirectories(temp.resolve("n")).resolve("a.txt"), new byte[] {0, 1, 2, 3, 0, 9, 7, 1});
        assertThat(reason(open(temp.resolve("n")))).isEqualTo("binary data, no text");
        write("l/a.txt", NEWS.repeat(20));
        Folder small = Folder.open(List.of(temp.resolve("l")), ReadingLimits.DEFAULT.with(Limit.TEXT_CHARACTERS, 1000));
        assertThat(reason(small)).isEqualTo("text too long (1,180 characters; limit 1,000)");
        Folder tiny = Folder.open(List.of(temp.resolve("l")), ReadingLimits.DEFAULT.with(Limit.FILE_BYTES, 500));
        assertThat(reason(tiny)).isEqualTo("file too large (1,180 bytes; limit 500 bytes)");
    }

    @Test
    void aFileWithoutReadPermissionSaysSo() throws IOException {
        Path file = write("d/a.txt", NEWS);
        assertThat(file.toFile().setReadable(false)).isTrue();
        assumeThat(Files.isReadable(file)).isFalse();
        assertThat(reason(open(temp.resolve("d")))).isEqualTo("no permission to read");
    }

    @Test
    void fiftyMegabytesOnOneLineAreRefusedWithTheReason() throws IOException {
        byte[] line = "12 dead, ".repeat(50_000_000 / 9).getBytes(StandardCharsets.US_ASCII);
        Files.write(Files.createDirectories(temp.resolve("d")).resolve("a.txt"), line);
        assertThat(reason(open(temp.resolve("d"))))
                .startsWith("text too long (49,999,995 characters; limit 5,000,000)");
    }

    @Test
    void fourMegabytesOnOneLineAreRead() throws IOException {
        write("d/a.txt", "Date: 12 dead, ".repeat(4_000_000 / 15));
        assertThat(report(open(temp.resolve("d"))).text()).hasSize(3_999_990);
    }
}
