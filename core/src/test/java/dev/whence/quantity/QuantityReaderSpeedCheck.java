package dev.whence.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whence.language.Sentence;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How many tokens a second one core reads; the bound is far below what an idle machine does. */
class QuantityReaderSpeedCheck {

    @Test
    void numbersCostLittle() {
        List<Sentence> sentences = Sentences.of(
                "The mayor of Orlen walked to the river, where a shepherd waited with his"
                        + " dog. At least 16 herders were killed and some 2,800 fled in the past two months, he told the Orlen Post."
                        + " Nobody knew why the bridge had been left without guards on the night of 13 January. The ministry said"
                        + " that between 100 and 200 houses had burned, while the governor spoke of several hundred more.");
        QuantityReader reader = QuantityReader.load();
        int tokens = sentences.stream().mapToInt(Sentence::size).sum();
        long found = 0;
        long best = Long.MAX_VALUE;
        for (int round = 0; round < 10; round++) {
            long start = System.nanoTime();
            for (int i = 0; i < 2_000; i++) {
                for (Sentence sentence : sentences) {
                    found += reader.read(sentence).size();
                }
            }
            best = Math.min(best, System.nanoTime() - start);
        }
        double perSecond = tokens * 2_000 / (best / 1e9);
        System.out.printf("numbers: %,.0f tokens a second (%d)%n", perSecond, found);
        assertThat(perSecond).isGreaterThan(200_000);
    }
}
