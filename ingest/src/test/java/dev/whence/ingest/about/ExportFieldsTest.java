package dev.whence.ingest.about;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whence.report.About;
import dev.whence.report.Sourced;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ExportFieldsTest {

    @Test
    void whatStandsBelowAnExportedReportIsFound() {
        About about = ExportFields.read("Walkout in Dellen\n\nFull text: Thousands of drivers blocked the road.\n\n"
                + "Publication title: Dellen Post\nPublication date: May 5, 2031\nPages: 12\n");
        assertThat(about.outlet().map(Sourced::value)).contains("Dellen Post");
        assertThat(about.date().orElseThrow().value().first()).isEqualTo(LocalDate.of(2031, 5, 5));
    }

    @Test
    void whatStandsAboveItIsFound() {
        About about =
                ExportFields.read("HD Bridge opens\nPD 3 May 2031\nSN Ruvalo Echo\nLA English\nTD\nThe mayor came.");
        assertThat(about.title().map(Sourced::value)).contains("Bridge opens");
        assertThat(about.outlet().map(Sourced::value)).contains("Ruvalo Echo");
        About other =
                ExportFields.read("The Dellen Post\n\nBYLINE: Mia Roth\n\nLENGTH: 645 words\n\nDrivers blocked it.");
        assertThat(other.author().map(Sourced::value)).contains("Mia Roth");
    }

    @Test
    void proseHasNone() {
        assertThat(ExportFields.read("UN officials said: we saw nothing.\nThe byline of the story: nobody knows."))
                .isEqualTo(About.NOTHING);
    }
}
