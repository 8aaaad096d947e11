package dev.whence.reconcile;

import static dev.whence.attribution.SourceKind.ANONYMOUS;
import static dev.whence.attribution.SourceKind.OFFICIAL;
import static dev.whence.attribution.SourceKind.ORGANISATION;
import static dev.whence.attribution.SourceKind.OUTLET;
import static dev.whence.attribution.SourceKind.PERSON;
import static dev.whence.attribution.SourceKind.WITNESS;
import static dev.whence.claim.Measure.KILLED;
import static dev.whence.reconcile.Papers.questionOf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.whence.claim.Status;
import dev.whence.reconcile.Papers.Note;
import dev.whence.reconcile.Papers.Paper;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** All reports are fictional. */
class OriginsTest {
    private final Papers papers = new Papers();

    private Note blast(Paper paper, long value) {
        return paper.says("The blast in Varen killed " + value + " people.")
                .claim(Long.toString(value), value, KILLED)
                .of("people")
                .at("Varen")
                .on("2031-05-03");
    }

    private Note blast(String outlet, String day, long value) {
        return blast(papers.paper(outlet + ".txt", outlet, day), value);
    }

    private List<String> originators(Note note) {
        return questionOf(papers.reconcile(), note).origins().stream()
                .map(origin -> origin.originator().name())
                .toList();
    }

    @Test
    void oneSourceInTwoReportsIsOneOrigin() {
        Note note = blast("Herald", "2031-05-03", 14).said("Ministry of Health", OFFICIAL);
        blast("Courier", "2031-05-04", 14).said("Health Ministry", OFFICIAL);

        assertThat(originators(note)).containsExactly("Ministry of Health");
    }

    @Test
    void twoSourcesAreTwoOrigins() {
        Note note = blast("Herald", "2031-05-03", 14).said("Ministry of Health", OFFICIAL);
        blast("Courier", "2031-05-04", 16).said("Dr Ana Belk", PERSON);

        assertThat(originators(note)).hasSize(2);
    }

    @Test
    void aSourceThatRevisesItsFigureIsOneOrigin() {
        Note note = blast("Herald", "2031-05-03", 14).said("Ministry of Health", OFFICIAL);
        blast("Herald 2", "2031-05-04", 16).said("Ministry of Health", OFFICIAL);

        assertThat(originators(note)).hasSize(1);
    }

    @Test
    void wireCopyDoesNotCountAsASecondOrigin() {
        Paper wire = papers.paper("wire.txt", "Norda", "2031-05-03");
        Paper paper = papers.paper("paper.txt", "Herald", "2031-05-04");
        Note note = blast(wire, 14).said("mayor", OFFICIAL);
        blast(paper, 14);
        papers.copied(wire, paper);

        assertThat(originators(note)).containsExactly("mayor");
    }

    @Test
    void aReportThatNamesNobodyForTheSameFigureIsNoSecondOrigin() {
        Note note = blast("Herald", "2031-05-03", 14).said("Ministry of Health", OFFICIAL);
        blast("Courier", "2031-05-05", 14);

        assertThat(originators(note)).containsExactly("Ministry of Health");
    }

    @Test
    void anUnnamedSourceIsItsOutletsWord() {
        Note note = blast("Herald", "2031-05-03", 14).said("a source", ANONYMOUS);
        blast("Courier", "2031-05-03", 17).said("a source", ANONYMOUS);

        assertThat(originators(note)).containsExactlyInAnyOrder("Herald", "Courier");
    }

    @Test
    void aLoopOfCitationsIsOneOrigin() {
        Note note = blast("Herald", "2031-05-03", 14).said("Courier", OUTLET);
        blast("Courier", "2031-05-04", 14).said("Herald", OUTLET);

        assertThat(originators(note)).hasSize(1);
    }

    @Test
    void outletsOfOneOwnerAreOneOrigin() {
        papers.owned("Herald", "Bask Media", "Courier", "Bask Media");
        Note note = blast("Herald", "2031-05-03", 14);
        blast("Courier", "2031-05-03", 17);

        assertThat(originators(note)).hasSize(1);
    }

    @Test
    void theStepsOfTheChainAreDrawn() {
        Note note = blast("Herald", "2031-05-03", 14).said("mayor", OFFICIAL).said("Norda", OUTLET);

        assertThat(questionOf(papers.reconcile(), note).ties())
                .extracting(tie -> tie.from().name() + " → " + tie.to().name())
                .containsExactly("mayor → Norda", "Norda → Herald");
    }

    @Test
    void anOpenFigureLeavesTheRangeOpen() {
        Note note = blast("Herald", "2031-05-03", 14).atLeast(14);
        blast("Courier", "2031-05-03", 17);

        Range range = questionOf(papers.reconcile(), note).estimate().counted();

        assertThat(range.low()).contains(BigDecimal.valueOf(14));
        assertThat(range.high()).isEmpty();
        assertThat(range.best()).isEmpty();
    }

    @Test
    void deniedAndExpectedFiguresStayOut() {
        Note note = blast("Herald", "2031-05-03", 14);
        blast("Courier", "2031-05-03", 17).status(Status.DENIED);
        blast("Post", "2031-05-03", 19).status(Status.EXPECTED);

        Range range = questionOf(papers.reconcile(), note).estimate().stated();

        assertThat(range.high()).contains(BigDecimal.valueOf(14));
    }

    @Test
    void whatWaitsForAPersonStandsBesideTheEstimate() {
        Note note = blast("Herald", "2031-05-03", 14);
        blast("Courier", "2031-05-03", 17).check("two possible speakers");

        Estimate estimate = questionOf(papers.reconcile(), note).estimate();

        assertThat(estimate.counted().high()).contains(BigDecimal.valueOf(14));
        assertThat(estimate.stated().high()).contains(BigDecimal.valueOf(17));
        assertThat(estimate.leftOut())
                .extracting(Estimate.LeftOut::why)
                .containsExactly("to be checked: two possible speakers");
    }

    @Test
    void thePolicyPicksTheBestFigure() {
        Note note = blast("Herald", "2031-05-03", 14).said("mayor", OFFICIAL);
        blast("Courier", "2031-05-04", 14).said("Lantern Committee", ORGANISATION);
        blast("Post", "2031-05-05", 17).said("Ministry of Health", OFFICIAL);

        assertThat(best(note, Policy.SUPPORTED)).isEqualTo(14);
        assertThat(best(note, Policy.CONSERVATIVE)).isEqualTo(14);
        assertThat(best(note, Policy.LATEST)).isEqualTo(17);
    }

    private int best(Note note, Policy policy) {
        return questionOf(papers.policy(policy).reconcile(), note)
                .estimate()
                .counted()
                .best()
                .orElseThrow()
                .intValue();
    }

    @Test
    void twoBodiesThatCountTwoAreTwoOrigins() {
        Note ministry = blast("Ministry of Health", "2031-05-03", 2);
        blast("Lantern Committee for Human Rights", "2031-05-04", 2);

        assertThat(originators(ministry)).hasSize(2);
    }

    @Test
    void whoeverDeniesAFigureIsNotOneWithWhoeverGaveIt() {
        Note note = blast("Herald", "2031-05-03", 2).said("army", OFFICIAL);
        blast("Courier", "2031-05-03", 3).said("Dov Harl", PERSON);
        blast("Courier 2", "2031-05-03", 2).said("Dov Harl", PERSON).status(Status.DENIED);

        assertThat(originators(note)).containsExactlyInAnyOrder("army", "Dov Harl");
    }

    @Test
    void aTitleIsWhoeverAReportNamesByIt() {
        Note note = papers.paper("a.txt", "Herald", "2031-05-03")
                .says("The blast in Varen killed 14 people, said the district officer, Ana Belk.")
                .claim("14", 14, KILLED)
                .of("people")
                .at("Varen")
                .on("2031-05-03")
                .said("Ana Belk", PERSON);
        blast("Courier", "2031-05-04", 16).said("District Officer", OFFICIAL);

        assertThat(originators(note)).containsExactly("Ana Belk");
    }

    @Test
    void oneUnusualFigureOfTheRadioAndOfStateRadioIsOneOrigin() {
        Note note = blast("Herald", "2031-05-03", 231).said("State radio", OUTLET);
        blast("Courier", "2031-05-04", 231).said("radio", OUTLET);

        assertThat(originators(note)).hasSize(1);
    }

    @Test
    void aHeadlineThatRoundsItsSourcesFigureIsNoSecondOrigin() {
        Paper paper = papers.paper("a.txt", "Herald", "2031-05-03");
        Note headline = paper.says("More than 200 killed in Varen")
                .claim("200", 200, KILLED)
                .of("people")
                .at("Varen")
                .on("2031-05-03")
                .atLeast(200);
        blast(paper, 231).said("Ministry of Health", OFFICIAL);

        assertThat(originators(headline)).containsExactly("Ministry of Health");
    }

    @Test
    void whoeverGivesTheFiguresOfABodyIsNoSecondOriginOnOtherQuestions() {
        Note note = blast("Herald", "2031-05-03", 34).said("Ola Ruhn", PERSON);
        blast("Courier", "2031-05-03", 34).said("army", OFFICIAL);
        Note bridge = bridge("Herald 2", 5).said("Ola Ruhn", PERSON);
        bridge("Courier 2", 7).said("army", OFFICIAL);

        assertThat(originators(note)).hasSize(1);
        assertThat(originators(bridge)).hasSize(1);
    }

    @Test
    void whoeverOneReportSetsAgainstABodyDoesNotSpeakForIt() {
        blast("Herald", "2031-05-03", 3).said("Ola Ruhn", PERSON);
        blast("Courier", "2031-05-03", 3).said("army", OFFICIAL);
        Paper paper = papers.paper("Post.txt", "Post", "2031-05-04");
        Note note = bridge(paper, 5).said("Ola Ruhn", PERSON);
        bridge(paper, 9).said("army", OFFICIAL);

        assertThat(originators(note)).hasSize(2);
    }

    private Note bridge(String outlet, long value) {
        return bridge(papers.paper(outlet + ".txt", outlet, "2031-06-10"), value);
    }

    private Note bridge(Paper paper, long value) {
        return paper.says("At the bridge of Osk " + value + " soldiers were killed.")
                .claim(Long.toString(value), value, KILLED)
                .of("soldiers")
                .at("Osk")
                .on("2031-06-09");
    }

    @Test
    void unnamedWitnessesOfAnUnusualFigureMayBeWhoeverIsNamedForIt() {
        Note note = blast("Herald", "2031-05-03", 18).said("two witnesses", WITNESS);
        blast("Courier", "2031-05-04", 18).said("Gaspar Noll", PERSON);

        assertThat(originators(note)).hasSize(1);
    }

    @Test
    void aBodyThatIsNamedForAFigureOfItsOwnReportIsNoSecondOrigin() {
        Note note = blast("Harbour Board", "2031-05-03", 402).said("Ana Belk", PERSON);
        blast("Courier", "2031-05-05", 402).said("Harbour Board", ORGANISATION);

        assertThat(originators(note)).hasSize(1);
    }

    @Test
    void theTotalOfAReportThatIsCloseToWhatItsSourceSaysIsNoSecondOrigin() {
        Paper paper = papers.paper("a.txt", "Herald", "2031-05-03");
        Note total = blast(paper, 441);
        blast(paper, 431).said("town engineers", OFFICIAL);

        assertThat(originators(total)).containsExactly("town engineers");
    }

    @Test
    void aFigureThatNobodyElseHasIsTheNearestOfTheTextThatItsReportTook() {
        Paper wire = papers.paper("wire.txt", "Norda", "2031-05-03").says("It rained on Varen all night.");
        Paper paper = papers.paper("paper.txt", "Herald", "2031-05-04").says("It rained on Varen all night.");
        papers.copied(wire, paper);
        Note note = blast(wire, 9).said("mayor", OFFICIAL);
        blast(wire, 60).said("Dov Harl", PERSON);
        blast(paper, 19);

        assertThat(originators(note)).containsExactly("mayor", "Dov Harl");
    }
}
