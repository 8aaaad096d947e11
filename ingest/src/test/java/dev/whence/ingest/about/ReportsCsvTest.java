package dev.whence.ingest.about;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whence.report.Sourced;
import org.junit.jupiter.api.Test;

class ReportsCsvTest {
    @Test
    void columnsComeInAnyOrderWithAnySeparator() {
        for (String separator : new String[] {",", ";", "\t"}) {
            String csv = "date,file,outlet\n2025-06-12,a.txt,\"Vela, Courier\"\n,b.txt,Norda\n".replace(",", separator);
            ReportsCsv rows = ReportsCsv.parse(csv).orElseThrow();
            assertThat(rows.about("a.txt").orElseThrow().outlet().map(Sourced::value))
                    .contains("Vela" + separator + " Courier");
            assertThat(rows.about("b.txt").orElseThrow().date()).isEmpty();
            assertThat(rows.about("c.txt")).isEmpty();
            assertThat(rows.warnings()).isEmpty();
        }
    }

    @Test
    void aDateThatCouldBeTwoDaysIsWarnedOf() {
        ReportsCsv rows = ReportsCsv.parse("file,date\na.txt,06/12/2025\n").orElseThrow();
        assertThat(rows.about("a.txt").orElseThrow().date()).isEmpty();
        assertThat(rows.warnings()).singleElement().asString().startsWith("line 2: the date 06/12/2025");
    }

    @Test
    void aTableWithoutFilesDescribesNone() {
        assertThat(ReportsCsv.parse("report,id,title\na.txt,r1,x\n")).isEmpty();
        assertThat(ReportsCsv.parse("")).isEmpty();
    }

    @Test
    void brokenCsvIsReadAsFarAsItGoes() {
        assertThat(ReportsCsv.parse("file,title\na.txt,\"never closed\nb.txt,x"))
                .isPresent();
    }
}
