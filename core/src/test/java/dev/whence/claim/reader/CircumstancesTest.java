package dev.whence.claim.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.whence.analysis.Analysis;
import dev.whence.claim.Claim;
import dev.whence.claim.Scope;
import dev.whence.claim.Status;
import dev.whence.place.Where;
import dev.whence.report.Report;
import java.util.List;
import org.junit.jupiter.api.Test;

class CircumstancesTest {
    private static List<Where.Basis> bases(String text) {
        return claims(text).stream()
                .flatMap(c -> c.where().map(Where::basis).stream())
                .toList();
    }

    private static final Analysis ANALYSIS = Analysis.load();

    @Test
    void eachNumberHasThePlaceBehindIt() {
        assertThat(claims("Eleven people were killed in Kesta, four in Orlo."))
                .extracting(c -> c.where().map(Where::name).orElse(""))
                .containsExactly("Kesta", "Orlo");
    }

    @Test
    void placesCarryOverWithinAParagraph() {
        assertThat(claims("A shell hit the market in Orlo on Monday. Six traders were killed."))
                .extracting(
                        c -> c.where().map(Where::name).orElse(""),
                        c -> c.when().orElseThrow().words())
                .containsExactly(tuple("Orlo", "Monday"));
    }

    @Test
    void aPlaceSaysWhereInTheReportItWasFound() {
        assertThat(bases("Six traders were killed in Orlo.")).containsExactly(Where.Basis.CLAUSE);
        assertThat(bases("A shell hit the market in Orlo. Six traders were killed."))
                .containsExactly(Where.Basis.PARAGRAPH);
        assertThat(bases("LISSEN, Oct. 4 (CNS) — Six traders were killed on Monday."))
                .containsExactly(Where.Basis.DATELINE);
        assertThat(bases("Six traders were killed on Monday.")).isEmpty();
    }

    @Test
    void whereNothingElseIsNamedADatelineStandsForItsCountry() {
        assertThat(claims("TUNIS, Oct. 4 (CNS) — Six traders were killed on Monday. Tunisia is at peace."))
                .extracting(c -> c.where().map(Where::name).orElse(""))
                .containsExactly("Tunisia");
    }

    @Test
    void anOldDisasterIsOfTheCountryNotOfTheTownThatTheReportIsAbout() {
        assertThat(claims("# Verrania: Cyclone Petra\n\nCyclone Petra flooded Orlo. Orlo is under water.\n\n"
                        + "Officials met.\n\nCyclone Hilda killed 212 people in 1991."))
                .extracting(c -> c.where().map(Where::name).orElse(""))
                .containsExactly("Verrania");
    }

    @Test
    void theDayOfTheTellingIsNotTheDayOfTheEvent() {
        assertThat(only("The ministry said on Friday that six soldiers were killed on Tuesday near Orlo.")
                        .when())
                .map(w -> w.words())
                .contains("Tuesday");
    }

    @Test
    void causeAndActorStandInTheClause() {
        Claim killed = only("Four soldiers were killed when rebels ambushed a convoy near Orlo.");
        assertThat(killed.cause()).contains("ambush");
        assertThat(killed.by()).contains("rebels");
        Claim bomb = only("Six people were wounded when a car bomb exploded in Orlo.");
        assertThat(bomb.cause()).contains("car bomb");
        assertThat(bomb.by()).isEmpty();
        assertThat(only("Twelve villagers were shot dead by gunmen in Orlo.").by())
                .contains("gunmen");
        assertThat(only("The Northern Army killed 12 rebels near Orlo.").by()).contains("Northern Army");
    }

    @Test
    void whoTellsIsNobodyToBlame() {
        assertThat(only("The army spokesman said 12 villagers were killed in Orlo.")
                        .by())
                .isEmpty();
    }

    @Test
    void theScopeFollowsTheWords() {
        assertThat(only("Six soldiers were killed in Orlo on Monday.").scope()).isEqualTo(Scope.INCIDENT);
        assertThat(only("Forty people have been killed in Orlo over the past two months.")
                        .scope())
                .isEqualTo(Scope.PERIOD);
        assertThat(only("Forty people have been killed so far in Orlo.").scope())
                .isEqualTo(Scope.CUMULATIVE);
        assertThat(only("Some 40 people are killed per day in Orlo.").scope()).isEqualTo(Scope.RATE);
        assertThat(only("Orlo has a garrison of 400 soldiers.").scope()).isEqualTo(Scope.STANDING);
    }

    @Test
    void theStatusBelongsToTheClauseOfTheNumber() {
        assertThat(only("Six people were allegedly killed in Orlo.").status()).isEqualTo(Status.ALLEGED);
        assertThat(only("As many as 40 people are feared dead in Orlo.").status())
                .isEqualTo(Status.EXPECTED);
        assertThat(claims("Six people were killed in Orlo, but rain could delay the rescuers."))
                .extracting(Claim::status)
                .containsExactly(Status.ASSERTED);
    }

    private static Claim only(String text) {
        List<Claim> claims = claims(text);
        assertThat(claims).as(text).hasSize(1);
        return claims.get(0);
    }

    private static List<Claim> claims(String text) {
        return ANALYSIS.read(Report.of("a.txt", text)).claims();
    }

    @Test
    void aHeadingThatIsAPlaceSetsTheScene() {
        assertThat(claims("""
                        The village of Orlo burned.

                        ## Kesta Bridge

                        Nine people were killed.

                        ## Orlo

                        Six people were killed.
                        """))
                .extracting(c -> c.where().map(Where::name).orElse(""))
                .containsExactly("Kesta Bridge", "Orlo");
        assertThat(claims("3. Kesta Bridge. Five weavers were killed."))
                .extracting(c -> c.where().map(Where::name).orElse(""))
                .containsExactly("Kesta Bridge");
    }

    @Test
    void aPlaceRightBeforeItsNumberIsTheNumbers() {
        assertThat(claims("The village of Orlo burned. The dead by place: Kesta Bridge 31; Tesk Barracks 16; Orlo 13."))
                .extracting(c -> c.where().map(Where::name).orElse(""))
                .containsExactly("Kesta Bridge", "Tesk Barracks", "Orlo");
    }

    @Test
    void theEntriesOfATickerStandForThemselves() {
        assertThat(claims("""
                        06:15 FLASH: One pilot killed over Kesta, says the governor of the province
                        06:40 Mayor Vera Lokas says another four pilots have been hurt near Orlo
                        07:05 At least 900 guests evacuated from Tesk, according to the county office
                        """))
                .extracting(c -> c.attribution().links().isEmpty()
                        ? ""
                        : c.attribution().links().get(0).source())
                .containsExactly("governor of the province", "Mayor Vera Lokas", "county office");
    }
}
