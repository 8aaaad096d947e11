package dev.whence.time;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whence.language.ProseReader;
import dev.whence.language.Sentence;
import dev.whence.language.Tagger;
import dev.whence.report.Report;
import dev.whence.report.ReportDate;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TimeResolverTest {
    /** A Thursday. */
    private static final LocalDate TODAY = LocalDate.of(2024, 10, 10);

    private static final ProseReader PROSE = new ProseReader(Tagger.load());

    @Test
    void daysAreSeenFromTheReport() {
        assertDays("Two died today.", "2024-10-10", "2024-10-10");
        assertDays("Two died yesterday.", "2024-10-09", "2024-10-09");
        assertDays("Two died three days ago.", "2024-10-07", "2024-10-07");
        assertDays("Two died last night.", "2024-10-09", "2024-10-09");
        assertDays("Two died overnight.", "2024-10-09", "2024-10-10");
        assertDays("Two died two hours ago.", "2024-10-10", "2024-10-10");
        assertDays("Two died 14 hours ago.", "2024-10-09", "2024-10-10");
        assertDays("Two died at the weekend.", "2024-10-05", "2024-10-06");
    }

    @Test
    void aWeekdayIsTheLastOne() {
        assertDays("Two died on Tuesday night.", "2024-10-08", "2024-10-08");
        assertDays("Two died on Thursday.", "2024-10-10", "2024-10-10");
        assertDays("Two died last Thursday.", "2024-10-03", "2024-10-03");
        assertDays("Two died on Friday of last week.", "2024-10-04", "2024-10-04");
    }

    @Test
    void datesTakeTheNearestYear() {
        assertDays("Two died on 12 June.", "2024-06-12", "2024-06-12");
        assertDays("Two died on December 3.", "2023-12-03", "2023-12-03");
        assertDays("Two died on 3 March 2019.", "2019-03-03", "2019-03-03");
        assertDays("Two died on the 9th of June.", "2024-06-09", "2024-06-09");
        assertDays("Two died on 12.06.24.", "2024-06-12", "2024-06-12");
        assertDays("Two died in May 2024.", "2024-05-01", "2024-05-31");
        assertDays("Two died in 2019.", "2019-01-01", "2019-12-31");
    }

    @Test
    void aDayWithoutItsMonthIsTheLastOne() {
        assertDays("Two died on the 9th.", "2024-10-09", "2024-10-09");
        assertDays("Two died in the night of the 28th.", "2024-09-28", "2024-09-28");
        assertThat(window("Two died on the 9th floor on Monday.").words()).isEqualTo("Monday");
    }

    @Test
    void partsOfMonthsAndYearsAreDaysToo() {
        assertDays("Two died in the first three days of June.", "2024-06-01", "2024-06-03");
        assertDays("Two died in early June.", "2024-06-01", "2024-06-10");
        assertDays("Two died in mid-June.", "2024-06-11", "2024-06-20");
        assertDays("Two died in the first half of 2024.", "2024-01-01", "2024-06-30");
        assertDays("Two died in the second half of May.", "2024-05-16", "2024-05-31");
    }

    @Test
    void windowsHaveTwoEnds() {
        assertDays("Two died over the past 12 days.", "2024-09-28", "2024-10-10");
        assertDays("Two died over the past two months.", "2024-08-10", "2024-10-10");
        assertDays("Two died in the past 18 hours.", "2024-10-09", "2024-10-10");
        assertDays("Two died last week.", "2024-09-30", "2024-10-06");
        assertDays("Two have died this month.", "2024-10-01", "2024-10-10");
        assertDays("Two have died since 1 March.", "2024-03-01", "2024-10-10");
        assertDays("Two have died since October 7, 2023.", "2023-10-07", "2024-10-10");
    }

    @Test
    void rangesRunFromOneEndToTheOther() {
        assertDays("Two died between 1 March and 31 May.", "2024-03-01", "2024-05-31");
        assertDays("Two died from 14 to 17 September.", "2024-09-14", "2024-09-17");
        assertDays("Two died from June 12 to 14.", "2024-06-12", "2024-06-14");
        assertDays("Two died on 14-17 September.", "2024-09-14", "2024-09-17");
        assertDays("Two died in the 24 hours to 6 a.m. on Sunday.", "2024-10-05", "2024-10-06");
        assertDays("Two died overnight into Monday.", "2024-10-06", "2024-10-07");
        assertDays("Two died between 10pm on Tuesday and 3.30am on Wednesday.", "2024-10-08", "2024-10-09");
        assertDays(
                "Two died between the night of 7 October and early morning of 8 October.", "2024-10-07", "2024-10-08");
        assertDays("Two died between 2300 on 8 October and 0500 yesterday.", "2024-10-08", "2024-10-09");
    }

    @Test
    void anHourIsOfItsDay() {
        assertDays("Two died by midnight on Friday.", "2024-10-04", "2024-10-04");
        assertDays("Two died before dawn on Friday.", "2024-10-04", "2024-10-04");
        assertDays("Two died after 9 p.m. on 3 October.", "2024-10-03", "2024-10-03");
    }

    @Test
    void anEndThatIsNotNamedStaysOpen() {
        TimeWindow until = window("Two died until 9 May.");
        assertThat(until.from()).isEmpty();
        assertThat(until.to()).contains(LocalDate.parse("2024-05-09"));
        assertThat(window("Two died before 9 May.").to()).contains(LocalDate.parse("2024-05-08"));
    }

    @Test
    void whatDoesNotFollowStaysOpen() {
        assertThat(window("Two died in the first three days of the siege.").from())
                .isEmpty();
        assertThat(window("Two died in recent months.").from()).isEmpty();
        assertThat(window("Two died more than a month ago.").from()).isEmpty();
        assertThat(window("Two died on 31 June.").from()).isEmpty();
    }

    @Test
    void withoutADateOfTheReportOnlyFullDatesFollow() {
        assertThat(undated("Two died on Monday.").from()).isEmpty();
        assertThat(undated("Two died on 12 June.").from()).isEmpty();
        assertThat(undated("Two died on 12 June 2024.").from()).contains(LocalDate.parse("2024-06-12"));
    }

    @Test
    void theNextDayIsSeenFromTheDayToldBefore() {
        TimeWindow told = window("Two died on 3 October.");
        assertThat(seenFrom(told, "Two died the next day.").from()).contains(LocalDate.parse("2024-10-04"));
        assertThat(seenFrom(told, "Two died the same evening.").from()).contains(LocalDate.parse("2024-10-03"));
        assertThat(seenFrom(told, "Two died two days later.").from()).contains(LocalDate.parse("2024-10-05"));
        assertThat(seenFrom(told, "Two died the day before.").from()).contains(LocalDate.parse("2024-10-02"));
        assertThat(seenFrom(told, "Two died the following Monday.").from()).contains(LocalDate.parse("2024-10-07"));
    }

    @Test
    void aWeekIsNotCountedFromALongerStretch() {
        TimeWindow told = window("Two died in March.");
        assertThat(seenFrom(told, "Two died the following week.").from()).isEmpty();
    }

    @Test
    void namesLoseTheirPrepositionButNotTheirMeaning() {
        assertThat(window("Two died on 12 June.").words()).isEqualTo("12 June");
        assertThat(window("Two have died since 1 March.").words()).isEqualTo("since 1 March");
    }

    private static TimeWindow undated(String text) {
        return resolve(text, Optional.empty(), Optional.empty());
    }

    private static TimeWindow seenFrom(TimeWindow told, String text) {
        return resolve(text, Optional.of(ReportDate.on(TODAY)), Optional.of(told));
    }

    private static void assertDays(String text, String from, String to) {
        TimeWindow window = window(text);
        assertThat(window.from()).as(text).contains(LocalDate.parse(from));
        assertThat(window.to()).as(text).contains(LocalDate.parse(to));
    }

    private static TimeWindow window(String text) {
        return resolve(text, Optional.of(ReportDate.on(TODAY)), Optional.empty());
    }

    private static TimeWindow resolve(String text, Optional<ReportDate> report, Optional<TimeWindow> told) {
        Sentence s = PROSE.read(Report.of("a.txt", text), sentence -> true)
                .sentences()
                .get(0);
        TimeExpression time = TimeFinder.load().find(s).get(0);
        return new TimeResolver(report, EventStarts.none()).window(s, time, told);
    }
}
