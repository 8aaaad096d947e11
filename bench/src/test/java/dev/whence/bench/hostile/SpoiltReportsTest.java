package dev.whence.bench.hostile;

import static org.assertj.core.api.Assertions.assertThatCode;

import dev.whence.bench.Reports;
import dev.whence.bench.accuracy.Checkout;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class SpoiltReportsTest {
    private static final int TRIES = 1_500;

    @Test
    void reportsThatWereSpoiltOnTheWayAreReadWithoutAnError() {
        SpoiltReports spoilt = new SpoiltReports(Reports.of(Checkout.root().resolve("bench/accuracy/wires-1")), 7);
        for (int i = 0; i < TRIES; i++) {
            String text = spoilt.next();
            assertThatCode(() -> FuzzReading.fuzzerTestOneInput(text.getBytes(StandardCharsets.UTF_8)))
                    .as(text)
                    .doesNotThrowAnyException();
        }
    }
}
