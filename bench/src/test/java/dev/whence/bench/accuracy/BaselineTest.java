package dev.whence.bench.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whence.analysis.Analysis;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BaselineTest {
    private static final List<String> MAIN = List.of("f1", "full_f1", "of", "originator", "where", "role");

    @Test
    void theExampleIsReadAsWellAsBefore() throws IOException {
        Score score = Score.of(new GoldFolder(Checkout.example()).compare(Analysis.load()));
        Baseline.of(score).assertIsCommitted(Checkout.baseline("zabrin-dam"));
    }

    @Test
    void developmentFoldersAreReadAsWellAsBefore() throws IOException {
        Analysis analysis = Analysis.load();
        Map<String, Double> figures = new LinkedHashMap<>();
        for (Path folder : Checkout.developmentFolders()) {
            Map<String, Double> all =
                    Score.of(new GoldFolder(folder).compare(analysis)).figures();
            MAIN.forEach(figure -> figures.put(folder.getFileName() + "-" + figure, all.get(figure)));
        }
        Baseline.of(figures).assertIsCommitted(Checkout.baseline("development"));
    }

    @Test
    void aFigureThatFallsAndOneThatIsGoneAreNamed() {
        Baseline before = new Baseline(Map.of("f1", "0.9000"));
        assertThat(before.fallenIn(new Baseline(Map.of("f1", "0.8999")))).containsExactly("f1 0.9000 -> 0.8999");
        assertThat(before.fallenIn(new Baseline(Map.of()))).containsExactly("f1 0.9000 -> none");
        assertThat(before.fallenIn(new Baseline(Map.of("f1", "0.9001")))).isEmpty();
    }

    @Test
    void aBaselineReadsBackAsItWasWritten(@TempDir Path folder) throws IOException {
        Baseline written = Baseline.of(Score.of(new Pairing(List.of(), List.of(), List.of())));
        written.write(folder.resolve("some.baseline"));
        assertThat(Baseline.read(folder.resolve("some.baseline"))).isEqualTo(written);
    }
}
