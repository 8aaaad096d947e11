package dev.whence.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whence.report.Report;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OtherLanguagesTest {
    private static final String TEXT =
            "Le maire de Vela a dit que 12 personnes ont péri; \"12 people were killed\", a-t-il dit.";

    private static Report in(Optional<String> language) {
        Report plain = Report.of("a.txt", TEXT);
        return new Report(plain.id(), plain.path(), TEXT, plain.about(), language, plain.headline(), plain.body());
    }

    @Test
    void aReportInAnotherLanguageIsKeptAndNotReadForClaims() {
        Analysis analysis = Analysis.load();
        assertThat(analysis.read(in(Optional.of("fr"))).claims()).isEmpty();
        assertThat(analysis.read(in(Optional.of("fr"))).report().text()).isEqualTo(TEXT);
        assertThat(analysis.read(in(Optional.of("en"))).claims()).isNotEmpty();
        assertThat(analysis.read(in(Optional.empty()))).isEqualTo(analysis.read(in(Optional.empty())));
    }
}
