package dev.whence.reconcile;

import static dev.whence.attribution.SourceKind.OFFICIAL;
import static dev.whence.claim.Measure.DESTROYED;
import static dev.whence.claim.Measure.KILLED;
import static dev.whence.claim.Measure.WOUNDED;
import static dev.whence.reconcile.Papers.questionOf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.whence.reconcile.Papers.Note;
import dev.whence.reconcile.Papers.Paper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** All reports are fictional. */
class QuestionsTest {
    private final Papers papers = new Papers();

    private Note blast(String name, String outlet, String day, String number, long value, String place) {
        return papers.paper(name, outlet, day)
                .says("The blast in " + place + " killed " + number + " people.")
                .claim(number, value, KILLED)
                .of("people")
                .at(place)
                .on("2031-05-03");
    }

    @Test
    void twoReportsOfOneEventAnswerOneQuestion() {
        Note herald = blast("a.txt", "Herald", "2031-05-03", "14", 14, "Varen");
        Note courier = blast("b.txt", "Courier", "2031-05-04", "16", 16, "Varen");

        Question question = questionOf(papers.reconcile(), herald);

        assertThat(question.claims()).containsExactly(herald.id(), courier.id());
        assertThat(question.label()).isEqualTo("people killed, Varen, 2031-05-03");
    }

    @Test
    void twoAttacksOfOneDayWithLikeFiguresStayTwo() {
        Note here = blast("a.txt", "Herald", "2031-05-03", "14", 14, "Varen");
        Note there = blast("b.txt", "Courier", "2031-05-03", "14", 14, "Oss");

        Reconciliation found = papers.reconcile();

        assertThat(questionOf(found, here)).isNotEqualTo(questionOf(found, there));
    }

    @Test
    void theSameWordsAYearLaterAreAboutAnotherEvent() {
        Note first = blast("a.txt", "Herald", "2031-05-03", "14", 14, "Varen");
        Note second = papers.paper("b.txt", "Herald", "2032-07-01")
                .says("A blast killed 11 people.")
                .claim("11", 11, KILLED)
                .of("people")
                .at("Varen")
                .on("2032-06-30");

        Reconciliation found = papers.reconcile();

        assertThat(questionOf(found, first)).isNotEqualTo(questionOf(found, second));
    }

    @Test
    void theTwoSidesOfABattleAreCountedApart() {
        Paper paper =
                papers.paper("a.txt", "Herald", "2031-05-03").says("The army lost 12 soldiers, and 15 rebels died.");
        Note army = paper.claim("12", 12, KILLED).of("soldiers").at("Varen").on("2031-05-03");
        Note rebels = paper.claim("15", 15, KILLED).of("rebels").at("Varen").on("2031-05-03");

        Reconciliation found = papers.reconcile();

        assertThat(questionOf(found, army)).isNotEqualTo(questionOf(found, rebels));
    }

    @Test
    void womenAmongTheDeadAreAPartOfThem() {
        Paper paper =
                papers.paper("a.txt", "Herald", "2031-05-03").says("The blast killed 14 people, among them 5 women.");
        Note all = paper.claim("14", 14, KILLED).of("people").at("Varen").on("2031-05-03");
        Note women = paper.claim("5", 5, KILLED).of("women").at("Varen").on("2031-05-03");

        Reconciliation found = papers.reconcile();

        assertThat(questionOf(found, women).partOf())
                .contains(questionOf(found, all).id());
    }

    @Test
    void specialForcesAreAPartOfTheForces() {
        Note special = papers.paper("a.txt", "Herald", "2031-05-03")
                .says("So far 16 Ostrian special forces were killed.")
                .claim("16", 16, KILLED)
                .of("Ostrian special forces")
                .at("Varen")
                .soFar();
        Note all = papers.paper("b.txt", "Courier", "2031-05-03")
                .says("So far 24 Ostrian soldiers were killed.")
                .claim("24", 24, KILLED)
                .of("Ostrian soldiers")
                .at("Varen")
                .soFar();

        Reconciliation found = papers.reconcile();

        assertThat(questionOf(found, special)).isNotEqualTo(questionOf(found, all));
    }

    @Test
    void aTollSoFarIsOneQuestionAcrossItsDates() {
        Note monday = papers.paper("a.txt", "Herald", "2031-05-05")
                .says("The flood has killed 17 people so far.")
                .claim("17", 17, KILLED)
                .of("people")
                .at("Varen")
                .in("by Monday", "2031-05-05", "2031-05-05")
                .soFar();
        Note friday = papers.paper("b.txt", "Herald", "2031-05-09")
                .says("The flood has killed 29 people so far.")
                .claim("29", 29, KILLED)
                .of("people")
                .at("Varen")
                .in("by Friday", "2031-05-09", "2031-05-09")
                .soFar();

        Reconciliation found = papers.reconcile();

        assertThat(questionOf(found, monday)).isEqualTo(questionOf(found, friday));
    }

    @Test
    void anotherWindowIsAnotherQuestion() {
        Note may = papers.paper("a.txt", "Herald", "2031-06-01")
                .says("In May 98 civilians were killed.")
                .claim("98", 98, KILLED)
                .of("civilians")
                .at("Ostria")
                .in("in May", "2031-05-01", "2031-05-31")
                .period();
        Note april = papers.paper("b.txt", "Herald", "2031-06-01")
                .says("In April 91 civilians were killed.")
                .claim("91", 91, KILLED)
                .of("civilians")
                .at("Ostria")
                .in("in April", "2031-04-01", "2031-04-30")
                .period();

        Reconciliation found = papers.reconcile();

        assertThat(questionOf(found, may)).isNotEqualTo(questionOf(found, april));
    }

    @Test
    void thePastDayIsAnotherDayInTheNextBulletin() {
        Note first = papers.paper("a.txt", "General Staff", "2031-05-03")
                .says("In the past day the enemy lost 6 tanks.")
                .claim("6", 6, DESTROYED)
                .things("tanks")
                .of("Ostrian army")
                .during("the past day");
        Note second = papers.paper("b.txt", "General Staff", "2031-05-04")
                .says("In the past day the enemy lost 6 tanks.")
                .claim("6", 6, DESTROYED)
                .things("tanks")
                .of("Ostrian army")
                .during("the past day");

        Reconciliation found = papers.reconcile();

        assertThat(questionOf(found, first).claims()).containsExactly(first.id());
        assertThat(questionOf(found, second).claims()).containsExactly(second.id());
    }

    @Test
    void killedAndWoundedOfOneEventAreOneIncident() {
        Paper paper = papers.paper("a.txt", "Herald", "2031-05-03").says("The blast killed 14 people and wounded 31.");
        Note killed = paper.claim("14", 14, KILLED).of("people").at("Varen").on("2031-05-03");
        Note wounded = paper.claim("31", 31, WOUNDED).of("people").at("Varen").on("2031-05-03");

        Reconciliation found = papers.reconcile();

        assertThat(found.incidents()).hasSize(1);
        assertThat(questionOf(found, killed).incident())
                .isEqualTo(questionOf(found, wounded).incident())
                .contains(found.incidents().get(0).id());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void theOrderOfTheClaimsDoesNotMatter(long seed) {
        blast("a.txt", "Herald", "2031-05-03", "14", 14, "Varen").said("army", OFFICIAL);
        blast("b.txt", "Courier", "2031-05-04", "16", 16, "Varen");
        blast("c.txt", "Post", "2031-05-04", "14", 14, "Varen").said("mayor", OFFICIAL);
        blast("d.txt", "Mail", "2031-05-04", "3", 3, "Oss");

        assertThat(papers.shuffled(seed)).isEqualTo(papers.reconcile());
    }

    @Test
    void everyClaimStandsInOneQuestion() {
        blast("a.txt", "Herald", "2031-05-03", "14", 14, "Varen");
        blast("b.txt", "Courier", "2031-05-04", "16", 16, "Varen");
        blast("c.txt", "Post", "2031-05-04", "9", 9, "Oss");

        assertThat(papers.reconcile().questions().stream().flatMap(question -> question.claims().stream()))
                .hasSize(3)
                .doesNotHaveDuplicates();
    }

    @Test
    void nobodyAndNineAnswerOneQuestion() {
        Note nine = blast("a.txt", "Herald", "2031-05-03", "nine", 9, "Varen");
        Note nobody = papers.paper("b.txt", "Courier", "2031-05-03")
                .says("The blast in Varen killed nobody, says the army.")
                .claim("nobody", 0, KILLED)
                .of("people")
                .at("Varen")
                .on("2031-05-03")
                .said("army", OFFICIAL);

        assertThat(questionOf(papers.reconcile(), nine).claims()).contains(nobody.id());
    }

    @Test
    void aPeriodOfFewDaysIsThatOfTheEvent() {
        Note night = blast("a.txt", "Herald", "2031-05-04", "34", 34, "Varen");
        Note days = papers.paper("b.txt", "Courier", "2031-05-06")
                .says("Between 2 and 4 May 36 people were killed in Varen.")
                .claim("36", 36, KILLED)
                .of("people")
                .at("Varen")
                .in("between 2 and 4 May", "2031-05-02", "2031-05-04")
                .period();

        assertThat(questionOf(papers.reconcile(), night).claims()).contains(days.id());
    }

    @Test
    void theCityOfTwoReportsIsOne() {
        Note first = toll("a.txt", "Herald", 52, "the city");
        Note second = toll("b.txt", "Courier", 46, "the city");

        assertThat(questionOf(papers.reconcile(), first).claims()).contains(second.id());
    }

    @Test
    void twoTownsOfOneListStayTwoBesideTheTollOfAll() {
        Paper bulletin = papers.paper("a.txt", "Herald", "2031-05-03");
        Note all = bulletin.says("In all 187 people have died, 94 of them in Varen and 58 in Oss.")
                .claim("187", 187, KILLED)
                .of("people")
                .soFar();
        Note varen = bulletin.claim("94", 94, KILLED).of("people").at("Varen").soFar();
        Note oss = bulletin.claim("58", 58, KILLED).of("people").at("Oss").soFar();

        Reconciliation found = papers.reconcile();

        assertThat(questionOf(found, varen)).isNotEqualTo(questionOf(found, oss));
        assertThat(questionOf(found, all)).isNotEqualTo(questionOf(found, varen));
    }

    private Note toll(String name, String outlet, long value, String place) {
        return papers.paper(name, outlet, "2031-05-03")
                .says("So far " + value + " people have been killed in " + place + ".")
                .claim(Long.toString(value), value, KILLED)
                .of("people")
                .at(place)
                .soFar();
    }
}
