package dev.whence.bench.choice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class SoftmaxTest {
    private static final int NEAR = 0;
    private static final int FAR = 1;

    @Test
    void aClueThatIsOftenRightWeighsMore() {
        double[] weights = Softmax.fit(List.of(choice(NEAR), choice(NEAR), choice(FAR)), 2, 0.1);
        assertThat(weights[NEAR]).isGreaterThan(weights[FAR]);
    }

    @Test
    void theOddsComeNearToHowOftenEachIsRight() {
        double[] weights = Softmax.fit(Collections.nCopies(30, choice(NEAR)), 2, 1e-9);
        double[] mixed = Softmax.fit(List.of(choice(NEAR), choice(NEAR), choice(NEAR), choice(FAR)), 2, 1e-9);
        assertThat(weights[NEAR] - weights[FAR]).isGreaterThan(2);
        assertThat(mixed[NEAR] - mixed[FAR]).isCloseTo(Math.log(3), within(0.05));
    }

    @Test
    void aPriceKeepsWeightsSmall() {
        double[] free = Softmax.fit(List.of(choice(NEAR)), 2, 0.1);
        double[] dear = Softmax.fit(List.of(choice(NEAR)), 2, 10);
        assertThat(dear[NEAR]).isLessThan(free[NEAR]);
    }

    /** Of a near and a far candidate. */
    private static Softmax.Case choice(int right) {
        return new Softmax.Case(List.of(List.of(NEAR), List.of(FAR)), List.of(right == NEAR, right == FAR), 1);
    }
}
