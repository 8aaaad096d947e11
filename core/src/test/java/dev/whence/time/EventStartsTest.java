package dev.whence.time;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whence.language.Prose;
import dev.whence.language.ProseReader;
import dev.whence.language.Sentence;
import dev.whence.language.Tagger;
import dev.whence.report.Report;
import dev.whence.report.ReportDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The operation and the siege of Orlo are invented. */
class EventStartsTest {
    private static final Optional<ReportDate> TODAY = Optional.of(ReportDate.on(LocalDate.of(2024, 10, 31)));
    private static final ProseReader PROSE = new ProseReader(Tagger.load());
    private static final TimeFinder FINDER = TimeFinder.load();

    @Test
    void weeksOfAnOperationAreCountedFromItsStart() {
        String began = "The operation in Orlo, which began on October 10, goes on. ";
        assertDays(began + "In the first two weeks of the operation 40 soldiers died.", "2024-10-10", "2024-10-23");
        assertDays(began + "Two weeks into the operation 40 soldiers had died.", "2024-10-24", "2024-10-30");
        assertDays(began + "Forty soldiers have died since the start of the operation.", "2024-10-10", "2024-10-31");
    }

    @Test
    void aStartIsToldInManyWays() {
        String died = "Forty soldiers died in the first three days of the offensive.";
        assertDays("The army launched an offensive on 11 October. " + died, "2024-10-11", "2024-10-13");
        assertDays("It was day 21 of the offensive. " + died, "2024-10-11", "2024-10-13");
        assertDays("20 days into the offensive, nothing moves. " + died, "2024-10-11", "2024-10-13");
    }

    @Test
    void anEventWithTwoStartsHasNone() {
        assertThat(last("The siege began on 3 October. The siege began on 9 October. "
                                + "Two died in the first three days of the siege.")
                        .from())
                .isEmpty();
    }

    private static void assertDays(String text, String from, String to) {
        TimeWindow window = last(text);
        assertThat(window.from()).as(text).contains(LocalDate.parse(from));
        assertThat(window.to()).as(text).contains(LocalDate.parse(to));
    }

    /** The first window of the last sentence. */
    private static TimeWindow last(String text) {
        Prose prose = PROSE.read(Report.of("a.txt", text), sentence -> true);
        List<Sentence> sentences = prose.sentences();
        Sentence s = sentences.get(sentences.size() - 1);
        EventStarts starts = EventStarts.in(sentences, FINDER, TODAY);
        return new TimeResolver(TODAY, starts).window(s, FINDER.find(s).get(0), Optional.empty());
    }
}
