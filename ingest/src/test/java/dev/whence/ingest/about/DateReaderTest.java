package dev.whence.ingest.about;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whence.report.ReportDate;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DateReaderTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025-06-12",
                "2025-06-12T23:30:00-08:00",
                "20250612",
                "2025/6/12",
                "12 June 2025, 08:14",
                "Thursday, June 12th, 2025",
                "12th of June, 2025",
                "JUNE 12, 2025 10:00 PM EDT",
                "Thu, 12 Jun 2025 08:14:00 GMT",
                "12-Jun-2025",
                "12 Jun 25",
                "12.06.2025",
                "12. 6. 2025, 13:30",
                "06/12/2025 is unclear but 13/06/2025 is not the day; 2025-06-12"
            })
    void theDayIsReadInEachForm(String words) {
        ReportDate date = DateReader.day(words).orElseThrow();
        LocalDate expected = words.startsWith("06/12") ? LocalDate.of(2025, 6, 13) : LocalDate.of(2025, 6, 12);
        assertThat(date).isEqualTo(ReportDate.on(expected));
    }

    @Test
    void aTwoDigitYearOfAColdWarWireIsOfTheLastCentury() {
        assertThat(DateReader.day("13 Jan 90")).contains(ReportDate.on(LocalDate.of(1990, 1, 13)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"06/12/2025", "6-12-2025", "31 February 2025", "12 June, 08:14", "yesterday", "June 12", ""})
    void whatCouldBeTwoDaysOrNoneIsUnknown(String words) {
        assertThat(DateReader.dayOrSpan(words)).isEmpty();
    }

    @Test
    void theOrderOfDayAndMonthIsClearWhereOnlyOneFits() {
        assertThat(DateReader.day("13/06/2025")).isEqualTo(DateReader.day("06/13/2025"));
        assertThat(DateReader.day("06/06/2025")).contains(ReportDate.on(LocalDate.of(2025, 6, 6)));
    }

    @Test
    void aMonthOrAYearIsASpanOfDays() {
        assertThat(DateReader.dayOrSpan("December 2016"))
                .contains(new ReportDate(LocalDate.of(2016, 12, 1), LocalDate.of(2016, 12, 31)));
        assertThat(DateReader.dayOrSpan("2016"))
                .contains(new ReportDate(LocalDate.of(2016, 1, 1), LocalDate.of(2016, 12, 31)));
    }
}
