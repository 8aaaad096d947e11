package dev.whence.claim.reader;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whence.analysis.Analysis;
import dev.whence.report.About;
import dev.whence.report.Provenance;
import dev.whence.report.Report;
import dev.whence.report.ReportDate;
import dev.whence.report.Sourced;
import dev.whence.time.TimeWindow;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Every report here is invented, as are Orlo, Kesta and the Valley Post. It is dated 10 October 2024, a Thursday. */
class ClaimTimeTest {
    private static final Analysis ANALYSIS = Analysis.load();

    @Test
    void theWindowOfAClaimIsSeenFromTheReport() {
        assertThat(days("Six soldiers were killed in Orlo on Monday.")).containsExactly("2024-10-07..2024-10-07");
        assertThat(days("Forty people have been killed in Orlo over the past two months."))
                .containsExactly("2024-08-10..2024-10-10");
        assertThat(days("Forty people have been killed in Orlo since 1 March."))
                .containsExactly("2024-03-01..2024-10-10");
    }

    @Test
    void theNearestTimeIsTheFigures() {
        assertThat(days("Six soldiers were killed on Monday and nine were wounded on Tuesday."))
                .containsExactly("2024-10-07..2024-10-07", "2024-10-08..2024-10-08");
    }

    @Test
    void theDayOfTheTellingIsLeftOut() {
        assertThat(days("Police in Orlo said on Wednesday that six miners were killed on Sunday."))
                .containsExactly("2024-10-06..2024-10-06");
        assertThat(days("Six miners were killed on Sunday, police in Orlo said on Wednesday."))
                .containsExactly("2024-10-06..2024-10-06");
    }

    @Test
    void aComparisonIsNoTime() {
        assertThat(days("Six people were killed in Orlo on Monday in the deadliest attack since 2003."))
                .containsExactly("2024-10-07..2024-10-07");
    }

    @Test
    void comingDownIsNotBeingDown() {
        assertThat(days("Twenty houses were destroyed when the slope came down on Tuesday."))
                .containsExactly("2024-10-08..2024-10-08");
    }

    @Test
    void aSentenceWithoutATimeTakesThatOfItsParagraph() {
        assertThat(days("A shell hit the market in Orlo on Monday. Six traders were killed."))
                .containsExactly("2024-10-07..2024-10-07");
    }

    @Test
    void aHeadlineHasTheTimeOfItsLead() {
        assertThat(
                        days(
                                "Six traders killed in Orlo market\n\nA shell hit the market in Orlo on Monday, killing six traders."))
                .containsExactly("2024-10-07..2024-10-07", "2024-10-07..2024-10-07");
    }

    @Test
    void anHourIsOfTheDayThatWasSpokenOf() {
        List<TimeWindow> windows =
                windows("A shell hit the market in Orlo on Monday. Rescuers had pulled out six bodies by nightfall.");
        assertThat(windows).extracting(TimeWindow::words).containsExactly("nightfall");
        assertThat(days(windows)).containsExactly("2024-10-07..2024-10-07");
    }

    @Test
    void aVagueTimeOfItsOwnBeatsOneFromBefore() {
        assertThat(windows("A shell hit the market in Orlo on Monday. Six traders were recently killed in Kesta."))
                .extracting(TimeWindow::words)
                .containsExactly("recently");
    }

    @Test
    void whatBeganOnADayGoesOn() {
        assertThat(days("The offensive launched on Saturday has left 600 people dead in Orlo."))
                .containsExactly("2024-10-05..2024-10-10");
        assertThat(days("Since the start of Operation Heron on 12 January, 118 rebels have been killed."))
                .containsExactly("2024-01-12..2024-10-10");
    }

    @Test
    void clashesRunFromTheirBeginningToTheirEnd() {
        assertThat(days("The clashes, which began at 2200 on Monday and ended at 0500 yesterday, killed seven rebels."))
                .containsExactly("2024-10-07..2024-10-09");
    }

    @Test
    void theFirstWeeksOfAnOperationAreCountedFromItsStart() {
        assertThat(days("The operation in Orlo began on September 17.\n\n"
                        + "In the first two weeks of the operation 40 soldiers were killed."))
                .containsExactly("2024-09-17..2024-09-30");
    }

    @Test
    void anotherEventIsOftenOfTheSameDay() {
        assertThat(days("A shell hit the market in Orlo on Monday.\n\n"
                        + "In a separate incident, six shepherds were killed near Kesta."))
                .containsExactly("2024-10-07..2024-10-07");
    }

    @Test
    void anotherEventWithATimeOfItsOwnHasThat() {
        assertThat(days("A shell hit the market in Orlo on Monday.\n\n"
                        + "In a separate incident on Saturday, six shepherds were killed near Kesta."))
                .containsExactly("2024-10-05..2024-10-05");
    }

    @Test
    void meanwhileIsTheSameTime() {
        assertThat(
                        days(
                                "A shell hit the market in Orlo on Monday.\n\nMeanwhile, six shepherds were killed near Kesta."))
                .containsExactly("2024-10-07..2024-10-07");
    }

    @Test
    void theDayOfTheFigureBeforeIsNotTheNewOnes() {
        assertThat(days("The storm hit Orlo on Sunday.\n\nThe death toll rose to 64, from 61 on Tuesday."))
                .containsExactly("2024-10-06..2024-10-06", "2024-10-08..2024-10-08");
    }

    @Test
    void whatIsStillToComeIsNotWhenItHappened() {
        assertThat(days("A boat sank off Orlo on Monday. Fourteen people are missing off Kesta, "
                        + "where the search is to be called off on 19 October."))
                .containsExactly("2024-10-07..2024-10-07");
    }

    @Test
    void howLongItTookIsNotWhen() {
        assertThat(days("The rising of October 1974 cost 212 lives in two days."))
                .containsExactly("1974-10-01..1974-10-31");
    }

    @Test
    void aDurationOfItsOwnBeatsADayFromBefore() {
        assertThat(windows("A bomb went off in Orlo on Monday. The war has left 7,000 people dead in ten years."))
                .extracting(TimeWindow::words)
                .containsExactly("ten years");
    }

    @Test
    void anHourHoldsForItsOwnSentenceOnly() {
        assertThat(windows("A shell hit the market in Orlo on Monday. By nightfall six people were dead. "
                        + "Nine people were wounded."))
                .extracting(TimeWindow::words)
                .containsExactly("nightfall", "Monday");
    }

    @Test
    void aTollSoFarEndsWithTheReport() {
        assertThat(days("Forty people have been killed so far in Orlo.")).containsExactly("..2024-10-10");
    }

    @Test
    void theDayOfALetterIsNotThatOfWhatItTells() {
        assertThat(days("A patrol came under fire on Monday. In its letter of 3 March the government maintained that 22"
                        + " rebels had been killed."))
                .containsExactly("2024-10-07..2024-10-07");
    }

    @Test
    void theDateOverAStatementGivesWayToTheDayThatItTellsOf() {
        assertThat(days(
                        "Kesta, 10 October 2024\n\nOn 4 October a patrol came under fire near Orlo, a town of potters and"
                                + " weavers.\n\nIn the exchange 22 rebels were killed."))
                .containsExactly("2024-10-04..2024-10-04");
    }

    @Test
    void aYearInPassingDoesNotTakeThePlaceOfTheDay() {
        assertThat(days("Six soldiers were killed in Orlo on Monday. The post was built in 2018. Nine were wounded."))
                .containsExactly("2024-10-07..2024-10-07", "2024-10-07..2024-10-07");
    }

    @Test
    void aTollUntilADayIsCountedFromTheEvent() {
        assertThat(days("A tower fell in Orlo on Sunday. As of Tuesday it has killed 64 people."))
                .containsExactly("2024-10-06..2024-10-08");
    }

    @Test
    void aYearBeforeWhatHappenedInItIsATime() {
        assertThat(days("A flood hit Orlo on Monday, killing six people.\n\nThe 1998 floods killed 212 people."))
                .containsExactly("2024-10-07..2024-10-07", "1998-01-01..1998-12-31");
    }

    @Test
    void rowsOfATableAreOfTheDayThatTheReportIsAbout() {
        assertThat(days("A quake shook the valley of Orlo on Monday, 7 October.\n\n"
                        + "| Place | Dead |\n| --- | --- |\n| Orlo | 12 |\n| Kesta | 31 |"))
                .hasSize(2)
                .allMatch(day -> day.startsWith("2024-10-07"));
    }

    private static List<String> days(String text) {
        return days(windows(text));
    }

    private static List<String> days(List<TimeWindow> windows) {
        return windows.stream()
                .map(w -> w.from().map(Object::toString).orElse("") + ".."
                        + w.to().map(Object::toString).orElse(""))
                .toList();
    }

    private static List<TimeWindow> windows(String text) {
        return ANALYSIS.read(report(text)).claims().stream()
                .flatMap(c -> c.when().stream())
                .toList();
    }

    private static Report report(String text) {
        Report plain = Report.of("a.txt", text);
        Sourced<ReportDate> date = new Sourced<>(ReportDate.on(LocalDate.of(2024, 10, 10)), Provenance.HEADER_LINE);
        About about =
                new About(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(date), Optional.empty());
        return new Report(plain.id(), "a.txt", text, about, Optional.of("en"), Optional.empty(), plain.body());
    }
}
