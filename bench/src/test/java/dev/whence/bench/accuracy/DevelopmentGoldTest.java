package dev.whence.bench.accuracy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.whence.analysis.Analysis;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds development folders beside the checkout, where there are any, to what was once reached. */
class DevelopmentGoldTest {

    @ParameterizedTest
    @CsvSource({"mosul, 0.85, 0.50", "gold/wires/1, 0.80, 0.55", "gold/wires/2, 0.80, 0.60"})
    void developmentFoldersAreReadWell(String name, double detection, double full) throws IOException {
        Path folder = Checkout.shared(name);
        assumeTrue(Files.isDirectory(folder), "no " + name + " beside the checkout");
        Score score = Score.of(new GoldFolder(folder).compare(Analysis.load()));
        assertThat(score.f1()).as("detection F1 of %s", name).isGreaterThanOrEqualTo(detection);
        assertThat(score.fullF1()).as("full F1 of %s", name).isGreaterThanOrEqualTo(full);
    }
}
