package dev.whence.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whence.ingest.format.Outcome;
import dev.whence.ingest.format.ReadingLimits;
import dev.whence.ingest.rows.ChosenColumns;
import dev.whence.report.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** All texts are fiction. */
class SplitFormatTest {
    private static final String ONE = """
            SORNA, 3 May 2031 (Norda) -- At least 14 people drowned on Tuesday 🌊 when a ferry capsized off the island of Pell, the coast guard said.

            The captain, Oren Tavish, told investigators that a wave had struck the vessel. Tavish was taken to hospital.""";

    private static final String TWO = """
            KARDU, 4 May 2031 (Tellus) -- Gas exploded in a coal mine near Kardu on Wednesday and killed 22 miners, the ministry said.

            Most of the dead worked on the night shift, union leader Pavel Osk said. Osk said the company had been warned.""";

    private static final String BOTH = ONE + "\n\n" + TWO + "\n";

    @TempDir
    private Path folder;

    private List<Report> read(Splitting splitting) {
        ReportFile file = Folder.open(List.of(folder), ReadingLimits.DEFAULT, ChosenColumns.USUAL, splitting)
                .files()
                .get(0);
        try (Stream<Outcome> outcomes = file.read()) {
            return outcomes.map(outcome -> ((Outcome.Read) outcome).report()).toList();
        }
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    @Test
    void theReportsOfAFileAreNamedByTheirNumbersAndKnowTheirPlaces() throws IOException {
        write("both.txt", BOTH);
        List<Report> reports = read(Splitting.AUTO);
        assertThat(reports).extracting(Report::path).containsExactly("both.txt#1", "both.txt#2");
        assertThat(reports).extracting(Report::text).containsExactly(ONE, TWO);
        int characters = BOTH.codePointCount(0, BOTH.length());
        assertThat(reports.get(1).part().orElseThrow().start()).isEqualTo(ONE.codePointCount(0, ONE.length()) + 2);
        assertThat(reports.get(1).part().orElseThrow().end()).isEqualTo(characters - 1);
        assertThat(reports.get(0).part().orElseThrow().border()).isEmpty();
        assertThat(reports.get(1).part().orElseThrow().border()).isPresent();
    }

    @Test
    void eachHasItsOwnOutletAndDate() throws IOException {
        write("both.txt", BOTH);
        assertThat(read(Splitting.AUTO))
                .extracting(report -> report.about().outlet().orElseThrow().value() + " "
                        + report.about().date().orElseThrow().value().first())
                .containsExactly("Norda 2031-05-03", "Tellus 2031-05-04");
    }

    @Test
    void withoutSplittingTheFileIsOneReport() throws IOException {
        write("both.txt", BOTH);
        assertThat(read(Splitting.NONE)).singleElement().satisfies(report -> {
            assertThat(report.path()).isEqualTo("both.txt");
            assertThat(report.part()).isEmpty();
        });
    }

    @Test
    void aFileWhoseTitleTheUserGivesIsOneReport() throws IOException {
        write("both.txt", BOTH);
        write("reports.csv", "file,title\nboth.txt,Two disasters in a week\n");
        assertThat(read(Splitting.AUTO))
                .singleElement()
                .extracting(Report::path)
                .isEqualTo("both.txt");
    }

    @Test
    void whatTheUserSaysOfTheOutletHoldsForAllReportsInTheFile() throws IOException {
        write("both.md", BOTH);
        write("reports.csv", "file,outlet\nboth.md,Evening Digest\n");
        assertThat(read(Splitting.AUTO))
                .hasSize(2)
                .allSatisfy(report -> assertThat(
                                report.about().outlet().orElseThrow().value())
                        .isEqualTo("Evening Digest"));
    }

    @Test
    void whatAnArchiveWritesBelowAReportIsKnownOfIt() throws IOException {
        write(
                "export.txt",
                "Document 1 of 2\n\n" + ONE.replace("(Norda) ", "")
                        + "\n\nPublication title: Dellen Post\n\nDocument 2 of 2\n\n" + TWO + "\n");
        assertThat(read(Splitting.AUTO))
                .extracting(report -> report.about().outlet().orElseThrow().value())
                .containsExactly("Dellen Post", "Tellus");
    }
}
