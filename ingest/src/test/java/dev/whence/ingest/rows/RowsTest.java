package dev.whence.ingest.rows;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whence.ingest.Folder;
import dev.whence.ingest.Reading;
import dev.whence.ingest.ReportFile;
import dev.whence.ingest.about.Field;
import dev.whence.ingest.format.Limit;
import dev.whence.ingest.format.Outcome;
import dev.whence.ingest.format.ReadingLimits;
import dev.whence.report.Provenance;
import dev.whence.report.Report;
import dev.whence.report.ReportDate;
import dev.whence.report.Sourced;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Tables of made-up reports. */
@Timeout(60)
class RowsTest {
    private static final String NEWS = "At least 14 people drowned off Quessa on Monday.";

    @TempDir
    private Path temp;

    private Path write(String name, String text) throws IOException {
        return Files.writeString(temp.resolve(name), text);
    }

    @Test
    void everyLineIsAReport() throws IOException {
        Path file = write("a.jsonl", """
                {"title": "Ferry sinks", "text": "%s", "source": "Norda", "date": "2031-06-12", "url": "https://n.example/1", "authors": ["Ana Tverd", "Milan Vrba"]}

                {"text": "<p>Three <b>more</b> died.</p><p>Ten were hurt.</p>", "meta": {"lang": "en"}}
                {"text": ""}
                {"killed": 12}
                [1]
                {"text": "breaks off
                """.formatted(NEWS));
        List<Report> reports = Reading.reports(file);
        assertThat(reports).extracting(Report::path).containsExactly("a.jsonl#1", "a.jsonl#3");
        Report first = reports.get(0);
        assertThat(first.text()).isEqualTo("Ferry sinks\n\n" + NEWS);
        assertThat(first.about().title()).contains(new Sourced<>("Ferry sinks", Provenance.COLUMN));
        assertThat(first.about().outlet()).contains(new Sourced<>("Norda", Provenance.COLUMN));
        assertThat(first.about().author()).contains(new Sourced<>("Ana Tverd, Milan Vrba", Provenance.COLUMN));
        assertThat(first.about().date())
                .contains(new Sourced<>(ReportDate.on(LocalDate.of(2031, 6, 12)), Provenance.COLUMN));
        assertThat(first.about().url()).contains(new Sourced<>("https://n.example/1", Provenance.COLUMN));
        assertThat(reports.get(1).text()).isEqualTo("Three more died.\n\nTen were hurt.");
        assertThat(Reading.reasons(file))
                .containsExactly(
                        "a.jsonl#4: no text in text",
                        "a.jsonl#5: no column of texts",
                        "a.jsonl#6: no JSON object",
                        "a.jsonl#7: no JSON object");
    }

    private List<Report> inFolder(ChosenColumns columns) {
        return Folder.open(List.of(temp), ReadingLimits.DEFAULT, columns).files().stream()
                .flatMap(ReportFile::read)
                .filter(Outcome.Read.class::isInstance)
                .map(outcome -> ((Outcome.Read) outcome).report())
                .toList();
    }

    @Test
    void tablesInAFolderAreReadOnlyWhenAColumnIsNamed() throws IOException {
        write("a.jsonl", "{\"story\": {\"words\": \"" + NEWS + "\"}, \"paper\": \"Norda\", \"source\": \"not this\"}");
        write("b.csv", "id,story.words,paper\n7,\"Two died, it said.\",Vela Courier\n");
        assertThat(inFolder(ChosenColumns.USUAL)).isEmpty();
        List<Report> reports = inFolder(new ChosenColumns(Optional.of("story.words"), Map.of(Field.OUTLET, "Paper")));
        assertThat(reports).extracting(Report::text).containsExactly(NEWS, "Two died, it said.");
        assertThat(reports)
                .extracting(report -> report.about().outlet().orElseThrow().value())
                .containsExactly("Norda", "Vela Courier");
    }

    @Test
    void everyRowIsAReport() throws IOException {
        Path file = write(
                "a.csv",
                "\uFEFFHeadline;Body;Published;Publisher\n\"Ferry sinks\";\"" + NEWS
                        + "\nThirty \"\"lucky\"\" ones lived.\";12 June 2031;Norda\n;;;\n");
        Report report = Reading.reports(file).get(0);
        assertThat(report.path()).isEqualTo("a.csv#1");
        assertThat(report.text()).isEqualTo("Ferry sinks\n\n" + NEWS + "\nThirty \"lucky\" ones lived.");
        assertThat(report.about().date().map(Sourced::value)).contains(ReportDate.on(LocalDate.of(2031, 6, 12)));
        assertThat(report.about().outlet()).contains(new Sourced<>("Norda", Provenance.COLUMN));
        assertThat(Reading.reasons(file)).containsExactly("a.csv#2: no text in Body");
    }

    @Test
    void tablesMayBePackedAndInOldEncodings() throws IOException {
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(temp.resolve("a.tsv.gz")))) {
            out.write("text\toutlet\nVier Tote in Ülmen, sagte der Bürgermeister.\tNordä\n"
                    .getBytes(Charset.forName("windows-1252")));
        }
        assertThat(Reading.reports(temp.resolve("a.tsv.gz")).get(0).text())
                .isEqualTo("Vier Tote in Ülmen, sagte der Bürgermeister.");
    }

    @Test
    void aTableWithoutTextsSaysWhichColumnsItHas() throws IOException {
        assertThat(Reading.reasons(write("a.csv", "id,killed\n1,2\n")))
                .containsExactly("a.csv: no column of texts; name one of these with --text-field: id, killed");
    }

    /** Found by mutation: a quotation mark that never closes makes a column's name of two lines. */
    @Test
    void theReasonIsOneLineThoughAColumnHasTwo() throws IOException {
        assertThat(Reading.reasons(write("a.csv", "id,\"kil\r\nled\"\n1,2\n")))
                .containsExactly("a.csv: no column of texts; name one of these with --text-field: id, kil led");
    }

    @Test
    void linesWithoutEndAreToldAndThoseBehindThemRead() throws IOException {
        ReadingLimits limits = ReadingLimits.DEFAULT.with(Limit.TEXT_CHARACTERS, 20_000);
        Path file = temp.resolve("a.jsonl");
        try (OutputStream out = Files.newOutputStream(file)) {
            byte[] piece = "x".repeat(100_000).getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < 300; i++) {
                out.write(piece);
            }
            out.write(("\n{\"text\": \"" + NEWS + "\"}\n").getBytes(StandardCharsets.UTF_8));
            out.write(("{\"text\": \"" + "y ".repeat(11_000) + "\"}\n").getBytes(StandardCharsets.UTF_8));
        }
        assertThat(Reading.reasons(file, limits))
                .containsExactly(
                        "a.jsonl#1: line too long", "a.jsonl#3: text too long (21,999 characters; limit 20,000)");
        Path csv = write("a.csv", "text\n" + NEWS + "\n\"" + "z".repeat(300_000));
        assertThat(Reading.reasons(csv, limits))
                .containsExactly("a.csv: the rest is not read: no well-formed CSV, or a field too long");
    }
}
