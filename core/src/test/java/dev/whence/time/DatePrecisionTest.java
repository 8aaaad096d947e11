package dev.whence.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatePrecisionTest {

    @ParameterizedTest
    @CsvSource({
        "2024-10-10, 2024-10-10, 1",
        "2024-10-09, 2024-10-10, 2",
        "2024-10-05, 2024-10-10, 2",
        "2024-10-07, 2024-10-13, 3",
        "2024-10-03, 2024-10-10, 4",
        "2024-10-01, 2024-10-31, 4",
        "2024-10-01, 2024-11-01, 5",
        "2024-01-01, 2024-12-31, 5",
    })
    void theLengthOfAWindowGivesItsNumber(LocalDate from, LocalDate to, int code) {
        assertThat(window(Optional.of(from), Optional.of(to)).precision())
                .map(DatePrecision::code)
                .contains(code);
    }

    @Test
    void theCodebookHasNoNumberForMoreThanAYear() {
        assertThat(window(Optional.of(LocalDate.of(2023, 1, 1)), Optional.of(LocalDate.of(2024, 1, 1)))
                        .precision())
                .isEmpty();
    }

    @Test
    void anOpenEndLeavesThePrecisionUnknown() {
        assertThat(window(Optional.empty(), Optional.of(LocalDate.of(2024, 1, 1)))
                        .precision())
                .isEmpty();
    }

    private static TimeWindow window(Optional<LocalDate> from, Optional<LocalDate> to) {
        return new TimeWindow("then", from, to);
    }
}
