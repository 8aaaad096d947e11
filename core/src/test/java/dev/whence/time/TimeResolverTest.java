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
        assertDays("Two died on Tuesday night.", "2024-10-08", "2024-10-08");
        assertDays("Two died on Thursday.", "2024-10-10", "2024-10-10");
        assertDays("Two died last Thursday.", "2024-10-03", "2024-10-03");
        assertDays("Two died three days ago.", "2024-10-07", "2024-10-07");
        assertDays("Two died last night.", "2024-10-09", "2024-10-09");
    }

    @Test
    void datesTakeTheNearestYear() {
        assertDays("Two died on 12 June.", "2024-06-12", "2024-06-12");
        assertDays("Two died on December 3.", "2023-12-03", "2023-12-03");
        assertDays("Two died on 3 March 2019.", "2019-03-03", "2019-03-03");
        assertDays("Two died in May 2024.", "2024-05-01", "2024-05-31");
        assertDays("Two died in 2019.", "2019-01-01", "2019-12-31");
    }

    @Test
    void windowsHaveTwoEnds() {
        assertDays("Two died over the past 12 days.", "2024-09-28", "2024-10-10");
        assertDays("Two died over the past two months.", "2024-08-10", "2024-10-10");
        assertDays("Two died last week.", "2024-09-30", "2024-10-06");
        assertDays("Two have died since 1 March.", "2024-03-01", "2024-10-10");
        assertDays("Two died between 1 March and 31 May.", "2024-03-01", "2024-05-31");
        assertDays("Two died in the first three days of June.", "2024-06-01", "2024-06-03");
        assertDays("Two died from 14 to 17 September.", "2024-09-14", "2024-09-17");
    }

    @Test
    void whatDoesNotFollowStaysOpen() {
        assertThat(window("Two died in the first three days of the siege.").from())
                .isEmpty();
        assertThat(window("Two died in recent months.").from()).isEmpty();
        assertThat(window("Two died on 31 June.").from()).isEmpty();
    }

    @Test
    void namesLoseTheirPrepositionButNotTheirMeaning() {
        assertThat(window("Two died on 12 June.").words()).isEqualTo("12 June");
        assertThat(window("Two have died since 1 March.").words()).isEqualTo("since 1 March");
    }

    private static void assertDays(String text, String from, String to) {
        TimeWindow window = window(text);
        assertThat(window.from()).as(text).contains(LocalDate.parse(from));
        assertThat(window.to()).as(text).contains(LocalDate.parse(to));
    }

    private static TimeWindow window(String text) {
        Sentence s = PROSE.read(Report.of("a.txt", text), sentence -> true)
                .sentences()
                .get(0);
        TimeExpression time = TimeFinder.load().find(s).get(0);
        return TimeResolver.window(s, time, Optional.of(ReportDate.on(TODAY)));
    }
}
