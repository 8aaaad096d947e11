package dev.whence.decision.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The worked examples of Krippendorff (2011), "Computing Krippendorff's Alpha-Reliability". */
class AlphaTest {
    /** A line an observer, a place in it a unit, a point where nothing was observed. */
    private static List<List<String>> units(String... observers) {
        List<List<String>> units = new ArrayList<>();
        for (int i = 0; i < observers[0].length(); i++) {
            List<String> values = new ArrayList<>();
            for (String observer : observers) {
                if (observer.charAt(i) != '.') {
                    values.add(String.valueOf(observer.charAt(i)));
                }
            }
            units.add(values);
        }
        return units;
    }

    @Test
    void twoObserversAndTwoValues() {
        assertThat(Alpha.nominal(units("0100000010", "1110010000")).orElseThrow())
                .isCloseTo(0.095, within(0.0005));
    }

    @Test
    void twoObserversAndManyValues() {
        assertThat(Alpha.nominal(units("aabbdcccedda", "babbbccceddd")).orElseThrow())
                .isCloseTo(0.692, within(0.0005));
    }

    @Test
    void fourObserversWithValuesMissing() {
        assertThat(Alpha.nominal(units("123321412...", "1233224125.3", ".3332342251.", "12332441251."))
                        .orElseThrow())
                .isCloseTo(0.743, within(0.0005));
    }

    @Test
    void whereNothingDiffersThereIsNoAlpha() {
        assertThat(Alpha.nominal(units("aaa", "aaa"))).isEmpty();
        assertThat(Alpha.share(units("aaa", "aaa"))).contains(1.0);
    }

    @Test
    void whoJudgesAloneSaysNothing() {
        assertThat(Alpha.nominal(units("abc"))).isEmpty();
        assertThat(Alpha.share(units("abc"))).isEmpty();
    }

    @Test
    void theShareIsThatOfPairs() {
        assertThat(Alpha.share(units("aab", "abb")).orElseThrow()).isCloseTo(2.0 / 3, within(1e-9));
    }
}
