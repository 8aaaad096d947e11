package dev.whence.ingest.about;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whence.report.About;
import dev.whence.report.Sourced;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ExportFieldsTest {
    private static final String ABOVE = """
            HD Bridge opens
            PD 3 May 2031
            SN Ruvalo Echo
            TD
            The mayor came.
            """;

    private static final String BELOW = """
            Walkout in Dellen

            BYLINE: Mia Roth

            Full text: Thousands of drivers blocked the road.

            Publication title: Dellen Post
            Publication date: May 5, 2031
            Pages: 12
            """;

    private static final String PROSE = """
            UN officials said: we saw nothing.
            The byline of the story: nobody knows.
            """;

    @Test
    void whatStandsAboveAnExportedReportIsFound() {
        About about = ExportFields.read(ABOVE);
        assertThat(about.title().map(Sourced::value)).contains("Bridge opens");
        assertThat(about.outlet().map(Sourced::value)).contains("Ruvalo Echo");
    }

    @Test
    void whatStandsBelowItIsFound() {
        About about = ExportFields.read(BELOW);
        assertThat(about.author().map(Sourced::value)).contains("Mia Roth");
        assertThat(about.outlet().map(Sourced::value)).contains("Dellen Post");
        assertThat(about.date().orElseThrow().value().first()).isEqualTo(LocalDate.of(2031, 5, 5));
    }

    @Test
    void proseHasNone() {
        assertThat(ExportFields.read(PROSE)).isEqualTo(About.NOTHING);
    }
}
