package dev.whence.bench.choice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WindowTest {
    @Test
    void windowsThatShareHalfOfTheirDaysAreAlike() {
        assertThat(days(3, 4).isLike(days(4, 4))).isTrue();
        assertThat(days(3, 6).isLike(days(6, 6))).isFalse();
        assertThat(days(3, 3).isLike(days(4, 4))).isFalse();
    }

    @Test
    void anOpenWindowIsLikeOneWithItsEnd() {
        Window open = new Window(Optional.empty(), Optional.of(LocalDate.of(2024, 5, 4)));
        assertThat(open.isLike(days(1, 4))).isTrue();
        assertThat(open.isLike(days(1, 5))).isFalse();
    }

    @Test
    void noWindowIsLikeNoneOnly() {
        assertThat(Window.NONE.isLike(Window.NONE)).isTrue();
        assertThat(Window.NONE.isLike(days(1, 1))).isFalse();
        assertThat(days(1, 1).isLike(Window.NONE)).isFalse();
    }

    private static Window days(int from, int to) {
        return new Window(Optional.of(LocalDate.of(2024, 5, from)), Optional.of(LocalDate.of(2024, 5, to)));
    }
}
