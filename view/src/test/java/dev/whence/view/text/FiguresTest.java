package dev.whence.view.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whence.quantity.Interval;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FiguresTest {
    @Test
    void intervalsReadAsAPersonWritesThem() {
        BigDecimal twenty = BigDecimal.valueOf(20);
        assertThat(Figures.of(Interval.exactly(4486000))).isEqualTo("4,486,000");
        assertThat(Figures.of(Interval.exactly(2800).approximately())).isEqualTo("~2,800");
        assertThat(Figures.of(Interval.between(BigDecimal.valueOf(6000), BigDecimal.valueOf(12000))))
                .isEqualTo("6,000–12,000");
        assertThat(Figures.of(new Interval(Optional.of(twenty), Optional.empty(), true, false, false)))
                .isEqualTo(">20");
        assertThat(Figures.of(new Interval(Optional.empty(), Optional.of(twenty), false, false, false)))
                .isEqualTo("≤20");
        assertThat(Figures.of(Interval.exactly(new BigDecimal("33.33")))).isEqualTo("33.33");
    }

    @Test
    void sharesAreRoundedHalfUp() {
        assertThat(Figures.share(1, 8)).isEqualTo("13%");
        assertThat(Figures.share(1, 3)).isEqualTo("33%");
        assertThat(Figures.share(0, 0)).isEqualTo("0%");
    }
}
