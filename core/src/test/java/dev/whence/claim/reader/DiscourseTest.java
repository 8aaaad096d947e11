package dev.whence.claim.reader;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whence.analysis.Analysis;
import dev.whence.report.Report;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a bare figure takes up of what was told before it. */
class DiscourseTest {
    private static final Analysis ANALYSIS = Analysis.load();

    @Test
    void itIsOfWhatTheSentenceBeforeTellsOfWhateverTheReportsTollIs() {
        assertThat(measures("Nine people were killed at the port. The army lost 40 tanks. The rebels speak of 60."))
                .containsExactly("Nine killed", "40 destroyed", "60 destroyed");
    }

    @Test
    void aSentenceWithoutAFigureMayStandBetween() {
        assertThat(measures(
                        "Nine people were killed at the port. The army lost 40 tanks. The road is closed. The rebels"
                                + " speak of 60."))
                .containsExactly("Nine killed", "40 destroyed", "60 destroyed");
    }

    @Test
    void itIsOfTheDeadWhereTheSentenceBeforeTellsOfTwoMeasures() {
        assertThat(measures("Nine people were killed and four tanks destroyed. The rebels speak of 12."))
                .containsExactly("Nine killed", "four destroyed", "12 killed");
    }

    private static List<String> measures(String text) {
        return ANALYSIS.read(Report.of("fiction.txt", text)).claims().stream()
                .map(claim -> claim.number().of(text) + " " + claim.measure().label())
                .toList();
    }
}
