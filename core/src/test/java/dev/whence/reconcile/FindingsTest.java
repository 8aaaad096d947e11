package dev.whence.reconcile;

import static dev.whence.attribution.SourceKind.ARMED_GROUP;
import static dev.whence.attribution.SourceKind.OFFICIAL;
import static dev.whence.attribution.SourceKind.ORGANISATION;
import static dev.whence.attribution.SourceKind.PERSON;
import static dev.whence.attribution.SourceKind.WITNESS;
import static dev.whence.claim.Measure.CAPTURED;
import static dev.whence.claim.Measure.CASUALTIES;
import static dev.whence.claim.Measure.DESTROYED;
import static dev.whence.claim.Measure.DISPLACED;
import static dev.whence.claim.Measure.KILLED;
import static dev.whence.claim.Measure.MISSING;
import static dev.whence.claim.Measure.RATIO;
import static dev.whence.claim.Measure.WOUNDED;
import static dev.whence.reconcile.Papers.explanations;
import static org.assertj.core.api.Assertions.assertThat;

import dev.whence.claim.Status;
import dev.whence.reconcile.Papers.Note;
import dev.whence.reconcile.Papers.Paper;
import org.junit.jupiter.api.Test;

/** All reports are fictional. */
class FindingsTest {
    private final Papers papers = new Papers();

    private Note killed(String outlet, String day, long value) {
        return papers.paper(outlet + ".txt", outlet, day)
                .says("The blast in Varen killed " + value + " people.")
                .claim(Long.toString(value), value, KILLED)
                .of("people")
                .at("Varen")
                .on("2031-05-03");
    }

    @Test
    void figuresThatCannotBothHoldContradict() {
        killed("Herald", "2031-05-04", 14).said("mayor", OFFICIAL);
        killed("Courier", "2031-05-04", 31).said("Dr Ana Belk", PERSON);

        assertThat(explanations(papers.reconcile(), FindingType.CONTRADICTION))
                .containsExactly("people killed, Varen, 2031-05-03: 31 (Dr Ana Belk, in Courier.txt)"
                        + " or 14 (mayor, in Herald.txt)");
    }

    @Test
    void aTollThatGrewIsNoContradiction() {
        killed("Herald", "2031-05-04", 14).said("mayor", OFFICIAL).soFar();
        killed("Courier", "2031-05-06", 31).said("Dr Ana Belk", PERSON).soFar();

        assertThat(explanations(papers.reconcile(), FindingType.CONTRADICTION)).isEmpty();
    }

    @Test
    void atLeastTwentyAndTwentyFiveCanBothHold() {
        killed("Herald", "2031-05-04", 20).said("mayor", OFFICIAL).atLeast(20);
        killed("Courier", "2031-05-04", 25).said("Dr Ana Belk", PERSON);

        assertThat(explanations(papers.reconcile(), FindingType.CONTRADICTION)).isEmpty();
    }

    @Test
    void aDeniedFigureIsAContradiction() {
        killed("Herald", "2031-05-04", 14).said("mayor", OFFICIAL);
        killed("Courier", "2031-05-04", 14)
                .said("mayor", OFFICIAL)
                .said("General Tarn", PERSON)
                .status(Status.DENIED);

        assertThat(explanations(papers.reconcile(), FindingType.CONTRADICTION))
                .singleElement()
                .asString()
                .contains("is denied in Courier.txt");
    }

    @Test
    void partsThatMissTheWholeAreABrokenSum() {
        Paper paper = papers.paper("a.txt", "Monitor", "2031-06-01")
                .says("Of 183 killed, 98 were men, 71 women and 16 children.");
        paper.claim("183", 183, KILLED).of("people").at("Ostria");
        paper.claim("98", 98, KILLED).of("men").at("Ostria");
        paper.claim("71", 71, KILLED).of("women").at("Ostria");
        paper.claim("16", 16, KILLED).of("children").at("Ostria");

        assertThat(explanations(papers.reconcile(), FindingType.ARITHMETIC))
                .containsExactly("98 + 71 + 16 = 185; the text says 183");
    }

    @Test
    void partsThatMakeUpTheWholeAreFine() {
        Paper paper = papers.paper("a.txt", "Monitor", "2031-06-01")
                .says("Of 185 killed, 98 were men, 71 women and 16 children.");
        paper.claim("185", 185, KILLED).of("people").at("Ostria");
        paper.claim("98", 98, KILLED).of("men").at("Ostria");
        paper.claim("71", 71, KILLED).of("women").at("Ostria");
        paper.claim("16", 16, KILLED).of("children").at("Ostria");

        assertThat(explanations(papers.reconcile(), FindingType.ARITHMETIC)).isEmpty();
    }

    @Test
    void aFigureWorkedOutFromARatioIsDoneAgain() {
        Paper paper = papers.paper("a.txt", "Rampart", "2031-06-01").says("In a month 2,600 militants were killed.");
        paper.claim("2,600", 2600, KILLED).of("militants").at("Varen");
        paper.says("So the army must have lost at least 1,450 men (at one soldier to two militants).");
        paper.claim("1,450", 1450, CASUALTIES)
                .of("army")
                .at("Varen")
                .atLeast(1450)
                .status(Status.DERIVED);
        paper.claim("one", 1, RATIO).things("ratio").between(1, 2);

        assertThat(explanations(papers.reconcile(), FindingType.ARITHMETIC))
                .containsExactly("2,600 ÷ 2 = 1,300; the text says at least 1,450");
    }

    @Test
    void thousandsNamedTwiceAreAUnitSlip() {
        Paper paper = papers.paper("a.txt", "Rampart", "2031-06-01")
                .says("The coalition lost more than 3.4 thousand, of them 3,186 thousand Ostrians and 214 others.");
        paper.claim("3.4 thousand", 3400, KILLED).of("coalition").atLeast(3400);
        paper.claim("3,186 thousand", 3186000, KILLED).of("Ostrians");
        paper.claim("214", 214, KILLED).of("others");

        assertThat(explanations(papers.reconcile(), FindingType.UNIT_SLIP))
                .containsExactly(
                        "“3,186 thousand” against a stated total of at least 3,400;" + " 3,186 + 214 = 3,400 fits");
    }

    @Test
    void aTollOfOneSourceThatShrinksIsFound() {
        killed("Bulletin 1", "2031-05-04", 29).said("Relief Bureau", OFFICIAL).soFar();
        killed("Bulletin 2", "2031-05-06", 27).said("Relief Bureau", OFFICIAL).soFar();

        Reconciliation found = papers.reconcile();

        assertThat(explanations(found, FindingType.FALLING_CUMULATIVE)).hasSize(1);
        assertThat(explanations(found, FindingType.REVISION)).isEmpty();
    }

    @Test
    void aRunningTotalThatDoesNotGoOnIsFound() {
        papers.paper("a.txt", "General Staff", "2031-05-03")
                .says("Tanks: 2,379")
                .claim("2,379", 2379, DESTROYED)
                .things("tanks")
                .of("Ostrian army")
                .soFar();
        Paper second = papers.paper("b.txt", "General Staff", "2031-05-04").says("Tanks: 2,391 (+10)");
        second.claim("2,391", 2391, DESTROYED)
                .things("tanks")
                .of("Ostrian army")
                .soFar();
        second.claim("10", 10, DESTROYED).things("tanks").of("Ostrian army").period();

        assertThat(explanations(papers.reconcile(), FindingType.ARITHMETIC))
                .containsExactly("2,379 (a.txt) and 10 more are 2,389; b.txt says 2,391");
    }

    @Test
    void aCopyThatChangedTheFigureHasDrifted() {
        Paper wire = papers.paper("wire.txt", "Norda", "2031-05-03").says("The raid killed nine soldiers.");
        Paper paper = papers.paper("paper.txt", "Herald", "2031-05-04").says("The raid killed nineteen soldiers.");
        wire.claim("nine", 9, KILLED).of("soldiers").at("Varen").said("mayor", OFFICIAL);
        paper.claim("nineteen", 19, KILLED).of("soldiers").at("Varen").said("mayor", OFFICIAL);
        papers.copied(wire, paper);

        assertThat(explanations(papers.reconcile(), FindingType.RELAY_DRIFT))
                .containsExactly("wire.txt: 9 has become 19 in paper.txt");
    }

    @Test
    void aCopyThatDroppedTheSourceIsUnattributed() {
        Paper wire = papers.paper("wire.txt", "Norda", "2031-05-03").says("The raid killed nine soldiers.");
        Paper paper = papers.paper("paper.txt", "Herald", "2031-05-04").says("The raid killed nine soldiers.");
        wire.claim("nine", 9, KILLED).of("soldiers").at("Varen").said("mayor", OFFICIAL);
        paper.claim("nine", 9, KILLED).of("soldiers").at("Varen");
        papers.copied(wire, paper);

        assertThat(explanations(papers.reconcile(), FindingType.UNATTRIBUTED))
                .containsExactly("paper.txt names nobody for what wire.txt has from mayor");
    }

    @Test
    void severalReportsWithOneOriginAreSaidToBeSo() {
        killed("Herald", "2031-05-04", 14).said("mayor", OFFICIAL);
        killed("Courier", "2031-05-04", 14).said("mayor", OFFICIAL);

        assertThat(explanations(papers.reconcile(), FindingType.SINGLE_ORIGIN))
                .containsExactly("people killed, Varen, 2031-05-03: 2 reports, one origin: mayor");
    }

    @Test
    void oneSetOfFiguresOfOtherPeopleIsFound() {
        Paper herald = papers.paper("a.txt", "Herald", "2031-05-04").says("14 soldiers fell and 22 were hurt.");
        herald.claim("14", 14, KILLED).of("soldiers").at("Varen").said("army medic", PERSON);
        herald.claim("22", 22, WOUNDED).of("soldiers").at("Varen").said("army medic", PERSON);
        Paper courier = papers.paper("b.txt", "Courier", "2031-05-05").says("14 militants fell and 22 were hurt.");
        courier.claim("14", 14, KILLED).of("militants").at("Varen").said("ministry", OFFICIAL);
        courier.claim("22", 22, WOUNDED).of("militants").at("Varen").said("ministry", OFFICIAL);

        assertThat(explanations(papers.reconcile(), FindingType.SAME_FIGURES)).hasSize(1);
    }

    @Test
    void aPartLargerThanItsWholeIsFound() {
        Paper paper = papers.paper("a.txt", "Herald", "2031-05-04").says("The blast killed 14 people; 17 women died.");
        paper.claim("14", 14, KILLED).of("people").at("Varen").on("2031-05-03");
        paper.claim("17", 17, KILLED).of("women").at("Varen").on("2031-05-03");

        assertThat(explanations(papers.reconcile(), FindingType.SUBSET_EXCEEDS_WHOLE))
                .hasSize(1);
    }

    @Test
    void aPartThatLooksLikeARivalIsNotComparable() {
        papers.paper("a.txt", "Herald", "2031-05-03")
                .says("So far 16 Ostrian special forces were killed.")
                .claim("16", 16, KILLED)
                .of("Ostrian special forces")
                .at("Varen")
                .soFar();
        papers.paper("b.txt", "Courier", "2031-05-03")
                .says("So far 24 Ostrian soldiers were killed.")
                .claim("24", 24, KILLED)
                .of("Ostrian soldiers")
                .at("Varen")
                .soFar();

        Reconciliation found = papers.reconcile();

        assertThat(explanations(found, FindingType.NOT_COMPARABLE)).hasSize(1);
        assertThat(explanations(found, FindingType.CONTRADICTION)).isEmpty();
    }

    @Test
    void threeRivalFiguresAreOneFinding() {
        killed("Herald", "2031-05-04", 14).said("mayor", OFFICIAL);
        killed("Courier", "2031-05-04", 31).said("Dr Ana Belk", PERSON);
        killed("Echo", "2031-05-04", 22).said("Jon Abel", PERSON);

        assertThat(explanations(papers.reconcile(), FindingType.CONTRADICTION))
                .singleElement()
                .asString()
                .contains("14 (mayor")
                .contains("31 (Dr Ana Belk")
                .contains("22 (Jon Abel");
    }

    @Test
    void anotherCountOfAPastEventDaysLaterIsNoGrowth() {
        killed("Herald", "2031-05-04", 14).said("mayor", OFFICIAL);
        killed("Courier", "2031-05-12", 31).said("Dr Ana Belk", PERSON);

        assertThat(explanations(papers.reconcile(), FindingType.CONTRADICTION)).hasSize(1);
    }

    @Test
    void reportsOfOneOriginAreSaidToBeSoBesideAnother() {
        killed("Herald", "2031-05-04", 14).said("mayor", OFFICIAL);
        killed("Echo", "2031-05-04", 14).said("mayor", OFFICIAL);
        killed("Courier", "2031-05-04", 31).said("Dr Ana Belk", PERSON);

        assertThat(explanations(papers.reconcile(), FindingType.SINGLE_ORIGIN))
                .containsExactly("people killed, Varen, 2031-05-03: 14 in 2 reports, one origin: mayor");
    }

    @Test
    void aCopyThatNamesNobodyAnyMoreHasDrifted() {
        Paper wire = papers.paper("wire.txt", "Norda", "2031-05-03");
        Paper paper = papers.paper("paper.txt", "Herald", "2031-05-04");
        wire.says("The blast killed 14 people, the mayor said.")
                .claim("14", 14, KILLED)
                .of("people")
                .said("mayor", OFFICIAL);
        paper.says("The blast killed 14 people, it is known.")
                .claim("14", 14, KILLED)
                .of("people");
        papers.copied(wire, paper);

        assertThat(explanations(papers.reconcile(), FindingType.RELAY_DRIFT))
                .containsExactly("wire.txt: “mayor” is no longer named in paper.txt");
    }

    @Test
    void soldiersThatBecameRebelsInACopyHaveDrifted() {
        Paper wire = papers.paper("wire.txt", "Norda", "2031-05-03");
        Paper paper = papers.paper("paper.txt", "Herald", "2031-05-04");
        wire.says("In the gorge 14 soldiers died.").claim("14", 14, KILLED).of("soldiers");
        paper.says("In the gorge 14 rebels died.").claim("14", 14, KILLED).of("rebels");
        papers.copied(wire, paper);

        assertThat(explanations(papers.reconcile(), FindingType.RELAY_DRIFT))
                .containsExactly("wire.txt: soldiers have become rebels in paper.txt");
    }

    @Test
    void aFigureThatNobodyIsNamedForStandsOut() {
        killed("Herald", "2031-05-04", 14).said("mayor", OFFICIAL);
        killed("Courier", "2031-05-04", 18);

        assertThat(explanations(papers.reconcile(), FindingType.UNATTRIBUTED))
                .containsExactly("people killed, Varen, 2031-05-03: Courier.txt names nobody for 18");
    }

    @Test
    void partsThatFollowTheirWholeInSentencesOfTheirOwnAreSummed() {
        Paper paper = papers.paper("a.txt", "Lantern Committee", "2031-06-01")
                .says("Of the 41 dead of Varen, 19 were marchers, four of them children.");
        paper.claim("41", 41, KILLED).of("people").at("Varen");
        paper.claim("19", 19, KILLED).of("marchers").at("Varen");
        paper.claim("four", 4, KILLED).of("children").at("Varen");
        paper.says("Another 13 were soldiers.").claim("13", 13, KILLED).of("soldiers");
        paper.says("And eight were shopkeepers.").claim("eight", 8, KILLED).of("shopkeepers");

        assertThat(explanations(papers.reconcile(), FindingType.ARITHMETIC))
                .containsExactly("19 + 13 + 8 = 40; the text says 41");
    }

    @Test
    void whatIsCalledATotalIsSummedFromTheSentenceBefore() {
        Paper paper = papers.paper("a.txt", "Harbour Board", "2031-06-01");
        paper.says("On Monday 61 people left by road.")
                .claim("61", 61, DISPLACED)
                .of("people");
        paper.says("A ship took a further 112, bringing to 183 those who have left.");
        paper.claim("112", 112, DISPLACED).of("people");
        paper.claim("183", 183, DISPLACED).of("people").soFar();

        assertThat(explanations(papers.reconcile(), FindingType.ARITHMETIC))
                .containsExactly("61 + 112 = 173; the text says 183");
    }

    @Test
    void theCellsOfATablesColumnAreSummed() {
        Paper paper = papers.paper("a.md", "Lantern Committee", "2031-06-01");
        row(paper, "Men", 41, 59);
        row(paper, "Women", 48, 64);
        row(paper, "Children", 71, 91);
        row(paper, "Together", 160, 212);

        assertThat(explanations(papers.reconcile(), FindingType.ARITHMETIC))
                .containsExactly("59 + 64 + 91 = 214; the text says 212");
    }

    private static void row(Paper paper, String who, long here, long all) {
        paper.says("| " + who + " | " + here + " | " + all + " |");
        paper.claim(Long.toString(all), all, KILLED).of(who);
    }

    @Test
    void theFiguresOfTwoSidesAreNoParts() {
        Paper paper = papers.paper("a.txt", "Herald", "2031-06-01")
                .says("Varen's dead are 16 (army), 41 (Lantern Committee) or 58 (Hill Front).");
        paper.claim("16", 16, KILLED).of("people").said("army", OFFICIAL);
        paper.claim("41", 41, KILLED).of("people").said("Lantern Committee", ORGANISATION);
        paper.claim("58", 58, KILLED).of("people").said("Hill Front", ARMED_GROUP);

        assertThat(explanations(papers.reconcile(), FindingType.ARITHMETIC)).isEmpty();
    }

    @Test
    void aRelayThatDropsTheHedgeHasDrifted() {
        killed("Herald", "2031-05-03", 1100).said("mayor", OFFICIAL).about(1100);
        killed("Courier", "2031-05-04", 1100).said("mayor", OFFICIAL);

        assertThat(explanations(papers.reconcile(), FindingType.RELAY_DRIFT))
                .containsExactly("Herald.txt: about 1,100 has become 1,100 in Courier.txt");
    }

    @Test
    void aSourcesFigureThatBecameOneOfSomethingElseHasDrifted() {
        papers.paper("a.txt", "Herald", "2031-05-03")
                .says("The Union says that 312 of its members are held.")
                .claim("312", 312, CAPTURED)
                .of("members of the Union")
                .said("Union of Weavers", ORGANISATION);
        papers.paper("b.txt", "Courier", "2031-05-04")
                .says("The Union says that 312 of its members have disappeared.")
                .claim("312", 312, MISSING)
                .of("members of the Union")
                .said("Union of Weavers", ORGANISATION);

        assertThat(explanations(papers.reconcile(), FindingType.RELAY_DRIFT))
                .containsExactly("a.txt: captured has become missing in b.txt");
    }

    @Test
    void aReportThatTookTextAndNamesAnotherSourceHasDrifted() {
        Paper wire = papers.paper("wire.txt", "Norda", "2031-05-03").says("It rained on Varen all night.");
        Paper paper = papers.paper("paper.txt", "Herald", "2031-05-04").says("It rained on Varen all night.");
        papers.copied(wire, paper);
        varen(wire, 58).said("survivors", WITNESS);
        varen(paper, 58).said("Hill Front", ARMED_GROUP);

        assertThat(explanations(papers.reconcile(), FindingType.RELAY_DRIFT))
                .containsExactly("wire.txt: “survivors” has become “Hill Front” in paper.txt");
    }

    private static Note varen(Paper paper, long value) {
        return paper.says("The attack on Varen killed " + value + " people.")
                .claim(Long.toString(value), value, KILLED)
                .of("people")
                .at("Varen")
                .on("2031-05-03");
    }

    @Test
    void aSourcesLaterFigureIsNoDriftOfItsOwnReport() {
        killed("Relief Bureau", "2031-05-04", 65);
        killed("Herald", "2031-05-06", 71).said("Relief Bureau", OFFICIAL);

        assertThat(explanations(papers.reconcile(), FindingType.RELAY_DRIFT)).isEmpty();
    }

    @Test
    void aCountThatSaysWhatItLeavesOutIsNotComparable() {
        Paper paper = papers.paper("a.txt", "Herald", "2031-05-04");
        varen(paper, 52).said("Lantern Committee", ORGANISATION);
        paper.says("The ministry, which counts only bodies in the morgue, has 38 people killed in Varen.")
                .claim("38", 38, KILLED)
                .of("people")
                .at("Varen")
                .on("2031-05-03")
                .said("ministry", OFFICIAL);

        Reconciliation found = papers.reconcile();

        assertThat(explanations(found, FindingType.NOT_COMPARABLE)).hasSize(1);
        assertThat(explanations(found, FindingType.CONTRADICTION)).isEmpty();
    }

    @Test
    void moreThanTwoHundredAndTwoHundredAreOneFigure() {
        killed("Herald", "2031-05-04", 200).said("mayor", OFFICIAL).moreThan(200);
        killed("Courier", "2031-05-04", 200).said("army", OFFICIAL);

        assertThat(explanations(papers.reconcile(), FindingType.CONTRADICTION)).isEmpty();
    }

    @Test
    void twoFiguresOfOneSentenceAreNoRevision() {
        Paper paper = papers.paper("a.txt", "Herald", "2031-05-04")
                .says("Ana Belk saw three people killed in Varen and another on a cart.");
        paper.claim("three", 3, KILLED)
                .of("people")
                .at("Varen")
                .on("2031-05-03")
                .said("Ana Belk", PERSON);
        paper.claim("another", 1, KILLED)
                .of("people")
                .at("Varen")
                .on("2031-05-03")
                .said("Ana Belk", PERSON);

        assertThat(explanations(papers.reconcile(), FindingType.REVISION)).isEmpty();
    }

    @Test
    void aFigureInATakenTextThatAnotherReportHasWasNotMadeOfIt() {
        Paper wire = papers.paper("wire.txt", "Norda", "2031-05-03").says("It rained on Varen all night.");
        Paper paper = papers.paper("paper.txt", "Herald", "2031-05-04").says("It rained on Varen all night.");
        papers.copied(wire, paper);
        varen(wire, 9).said("mayor", OFFICIAL);
        varen(paper, 19);
        papers.paper("c.txt", "Courier", "2031-05-03")
                .says("In Osk 19 soldiers were killed.")
                .claim("19", 19, KILLED)
                .of("soldiers")
                .at("Osk");

        assertThat(explanations(papers.reconcile(), FindingType.RELAY_DRIFT)).isEmpty();
    }
}
