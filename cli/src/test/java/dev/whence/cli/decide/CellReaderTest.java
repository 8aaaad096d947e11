package dev.whence.cli.decide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellReaderTest {
    private static final LocalDate FOURTH = LocalDate.of(2024, 10, 4);
    private final CellReader unsure = new CellReader(Optional.empty());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024-10-04",
                "2024-10-04T00:00:00",
                "2024/10/04",
                "2024.10.4",
                "4-Oct-24",
                "04 October 2024",
                "4. Oct 2024",
                "45569"
            })
    void aDayIsReadHoweverASpreadsheetShowsIt(String cell) {
        assertThat(unsure.day(cell)).isEqualTo(FOURTH);
    }

    @Test
    void aDayThatCanBeTwoIsNotGuessed() {
        assertThatExceptionOfType(RowProblem.class)
                .isThrownBy(() -> unsure.day("04/10/2024"))
                .withMessageContaining("can be two days");
        assertThat(unsure.day("24/10/2024")).isEqualTo(LocalDate.of(2024, 10, 24));
        assertThat(unsure.day("4/4/2024")).isEqualTo(LocalDate.of(2024, 4, 4));
    }

    @Test
    void exportedDaysShowHowTheSpreadsheetTurnedThemRound() {
        CellReader european = CellReader.learn(List.of(
                new CellReader.Shown("04.10.24", FOURTH), new CellReader.Shown("24.10.24", FOURTH.plusDays(20))));
        CellReader american = CellReader.learn(List.of(new CellReader.Shown("10/4/2024", FOURTH)));

        assertThat(european.day("05.10.2024")).isEqualTo(FOURTH.plusDays(1));
        assertThat(american.day("10/5/2024")).isEqualTo(FOURTH.plusDays(1));
    }

    @Test
    void fromDaysThatReadAlikeBothWaysNothingIsLearnt() {
        CellReader none = CellReader.learn(List.of(new CellReader.Shown("4/4/2024", LocalDate.of(2024, 4, 4))));

        assertThatExceptionOfType(RowProblem.class).isThrownBy(() -> none.day("04/10/2024"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "14|14",
                "1,204|1204",
                "1.204|1204",
                "1 204|1204",
                "1'204|1204",
                "1.204.000|1204000",
                "2,5|2.5",
                "2.5|2.5",
                "1.204,5|1204.5",
                "1,204.5|1204.5",
                "1.2E+06|1200000"
            })
    void aNumberIsReadWithTheMarksOfAnyCountry(String cell, String number) {
        assertThat(CellReader.number(cell, false)).isEqualByComparingTo(number);
    }

    @Test
    void aShareThatCanBeTwoNumbersIsNotGuessed() {
        assertThatExceptionOfType(RowProblem.class)
                .isThrownBy(() -> CellReader.number("1,204", true))
                .withMessageContaining("can be two numbers");
        assertThat(CellReader.number("12,5", true)).isEqualByComparingTo("12.5");
    }

    @ParameterizedTest
    @ValueSource(strings = {"about 12", "-4", "12-14", "=1+1", ""})
    void whatIsNoNumberIsRefused(String cell) {
        assertThatExceptionOfType(RowProblem.class).isThrownBy(() -> CellReader.number(cell, false));
    }

    @Test
    void flagsAreReadInTheWordsOfSpreadsheetsOfSeveralCountries() {
        assertThat(CellReader.flag("WAHR")).isTrue();
        assertThat(CellReader.flag("FAUX")).isFalse();
        assertThatExceptionOfType(RowProblem.class).isThrownBy(() -> CellReader.flag("perhaps"));
    }
}
