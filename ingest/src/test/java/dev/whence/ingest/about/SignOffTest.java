package dev.whence.ingest.about;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whence.report.Provenance;
import dev.whence.report.ReportDate;
import dev.whence.report.Sourced;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every statement here is invented. */
class SignOffTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Done at Vela, 11 March 2014",
                "Vela, 11 March 2014",
                "Issued in Port Vela on 11 March 2014.",
                "11 March 2014"
            })
    void aStatementIsOfTheDayOnWhichItIsSigned(String line) {
        assertThat(day("The guard lost five men at the bridge.\n\n" + line + "\n\nColonel Pavo Rendic\n"))
                .contains(new Sourced<>(ReportDate.on(LocalDate.of(2014, 3, 11)), Provenance.SIGN_OFF));
    }

    @Test
    void aDayThatTheLastSentenceTellsOfIsNot() {
        assertThat(day("The guard lost five men.\n\nThe last of them was buried on 11 March 2014.\n"))
                .isEmpty();
    }

    @Test
    void aDayFarAboveTheEndIsNot() {
        assertThat(day("Vela, 11 March 2014\n" + "The guard lost a man.\n".repeat(8)))
                .isEmpty();
    }

    private static Optional<Sourced<ReportDate>> day(String text) {
        return SignOff.read(text).date();
    }
}
