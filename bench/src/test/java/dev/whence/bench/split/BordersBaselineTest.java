package dev.whence.bench.split;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whence.bench.accuracy.Baseline;
import dev.whence.bench.accuracy.Checkout;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BordersBaselineTest {
    private static final int ORDERS = 10;
    private static final int MOST = 12;
    private static final List<String> FOLDERS = List.of(
            "examples/zabrin-dam",
            "bench/accuracy/miscellany",
            "bench/accuracy/uprising",
            "bench/accuracy/offensive",
            "bench/accuracy/massacre",
            "bench/accuracy/quake");

    @Test
    void joinedReportsAreToldApartAsWellAsBeforeAndSingleOnesStayWhole() throws IOException {
        Path file = Checkout.root().resolve("bench/src/test/resources/dev/whence/bench/split/borders.baseline");
        Baseline.of(figures()).assertIsCommitted(file);
    }

    private static Map<String, Double> figures() {
        Map<String, Double> figures = new LinkedHashMap<>();
        for (String folder : FOLDERS) {
            for (boolean headers : List.of(false, true)) {
                List<String> texts = Texts.of(Checkout.root().resolve(folder), headers);
                String name = folder + (headers ? "-with-header-lines-" : "-without-");
                Borders.figures(texts, ORDERS, MOST).forEach((figure, value) -> figures.put(name + figure, value));
            }
        }
        return figures;
    }

    @Test
    void aBorderOneParagraphOffIsRightAndOneFurtherOffIsNot() {
        String first = "One two three four.\n\nFive six seven eight.\n\nNine ten eleven twelve.";
        Joined file = new Joined(first, List.of(21));
        BorderScore score = BorderScore.of(file);
        assertThat(score.missed()).isEqualTo(1);
        assertThat(score.f1()).isZero();
    }
}
