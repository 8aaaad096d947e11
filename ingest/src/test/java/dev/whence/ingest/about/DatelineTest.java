package dev.whence.ingest.about;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whence.report.About;
import dev.whence.report.Provenance;
import dev.whence.report.ReportDate;
import dev.whence.report.Sourced;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatelineTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "VELA, December 8, 2016 (Norda) — The bridge fell. # Norda # 2016-12-08",
                "SORNA, 13 JAN 90 (EPA) -- [TEXT] THE ARMY SAID # EPA # 1990-01-13",
                "Sorna (Kordia), 3 Jun 89 (Radio Albor) -- [text] We predicted # Radio Albor # 1989-06-03",
                "VELA, Kordia (Norda Press) - Twelve people died # Norda Press # ",
                "Port Ostra city, 4 Sep 89 (Acta - Norda) -- [text] Two bodies # Acta-Norda # 1989-09-04",
                "Lower Vela, 2 Feb 89 -- [text] A raid # # 1989-02-02",
                "Sorna, 2 Jun 89 (domestic service) -- [text] A raid # # 1989-06-02",
                "ST. ANNA (KVLA) – Three men walked in # KVLA # ",
                "(Norda) - Two soldiers were killed # Norda # "
            })
    void placeDayAndAgencyOpenAText(String line, String outlet, String date) {
        About about = Dateline.read("A title here\n\n" + line, 0);
        assertThat(about.outlet().map(Sourced::value).orElse(null)).isEqualTo(outlet);
        assertThat(about.date().map(Sourced::value).map(ReportDate::first).orElse(null))
                .isEqualTo(date == null ? null : LocalDate.parse(date));
        assertThat(about.outlet().map(Sourced::from).orElse(Provenance.DATELINE))
                .isEqualTo(Provenance.DATELINE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The mayor (Ana Tverd) - who had fled - came back.",
                "Twelve died on 3 June 2025 - and nobody asked.",
                "Iron Wall - the army's name for it - began in May.",
                "He said that 12 (twelve) -- no more -- had died.",
                "On March 3 - a Monday - the bridge fell."
            })
    void aDashInASentenceIsNoDateline(String line) {
        assertThat(Dateline.read(line, 0)).isEqualTo(About.NOTHING);
    }

    @Test
    void aMissingYearIsTakenOnlyFromTheSameDayInTheText() {
        String told = "Vela, December 8th. The advance has stalled.\n\nAs of December 8, 2016, the city holds.";
        String other = "Vela, December 8th. The advance has stalled.\n\nSince May 1, 2014, the city holds.";
        assertThat(Dateline.read(told, 0).date().map(Sourced::value))
                .contains(ReportDate.on(LocalDate.of(2016, 12, 8)));
        assertThat(Dateline.read(other, 0).date()).isEmpty();
    }
}
