package dev.whence.ingest.jsonl;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whence.ingest.format.Limit;
import dev.whence.ingest.format.Outcome;
import dev.whence.ingest.format.ReadingLimits;
import dev.whence.report.Report;
import dev.whence.report.ReportDate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonLinesFileTest {
    @TempDir
    private Path folder;

    @Test
    void aLineIsAReportWithItsDayAndSeries() throws IOException {
        Report report = ((Outcome.Read) outcomes("""
                {"id": 7, "text": "Rain.", "date": "2031-05-06T10:00:00Z", "series": "Ostra Courier", "more": [1, {}]}
                """).get(0)).report();

        assertThat(report.path()).isEqualTo("7");
        assertThat(report.text()).isEqualTo("Rain.");
        assertThat(report.about().date().orElseThrow().value()).isEqualTo(ReportDate.on(LocalDate.of(2031, 5, 6)));
        assertThat(report.about().outlet().orElseThrow().value()).isEqualTo("Ostra Courier");
    }

    @Test
    void aLineThatIsNoneIsNamedWithItsReasonAndTheOthersAreRead() throws IOException {
        List<Outcome> outcomes = outcomes("""
                {"id": "a", "text": "Rain."}
                {"id": "b"
                [1, 2]

                {"text": "no id"}
                {"id": "a", "text": "Snow."}
                {"id": "c", "text": "%s"}
                {"id": "d", "text": "Hail.", "date": "some day"}
                """.formatted("x".repeat(60)));

        assertThat(outcomes.stream().map(JsonLinesFileTest::shown))
                .containsExactly(
                        "a",
                        "texts.jsonl#2: no JSON object",
                        "texts.jsonl#3: no JSON object",
                        "texts.jsonl#5: no id or no text",
                        "texts.jsonl#6: the id stood in an earlier line",
                        "texts.jsonl#7: text too long",
                        "d");
    }

    @Test
    void aLineWithoutEndIsNotKept() throws IOException {
        assertThat(outcomes("{\"id\": \"a\", \"text\": \"" + "x".repeat(100_000)).stream()
                        .map(JsonLinesFileTest::shown))
                .containsExactly("texts.jsonl#1: line too long");
    }

    private static String shown(Outcome outcome) {
        return outcome instanceof Outcome.Read read
                ? read.report().path()
                : ((Outcome.NotRead) outcome).skipped().path() + ": "
                        + ((Outcome.NotRead) outcome).skipped().reason();
    }

    private List<Outcome> outcomes(String lines) throws IOException {
        Path file = Files.writeString(folder.resolve("texts.jsonl"), lines);
        List<Outcome> outcomes = new ArrayList<>();
        new JsonLinesFile(file, ReadingLimits.DEFAULT.with(Limit.TEXT_CHARACTERS, 50)).read(outcomes::add);
        return outcomes;
    }
}
