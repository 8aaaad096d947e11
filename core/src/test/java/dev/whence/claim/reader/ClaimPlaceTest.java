package dev.whence.claim.reader;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whence.analysis.Analysis;
import dev.whence.claim.Claim;
import dev.whence.claim.Evidence;
import dev.whence.place.Where;
import dev.whence.report.Report;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClaimPlaceTest {
    private static final Analysis ANALYSIS = Analysis.load();

    @Test
    void theRoadOfOneParagraphIsNotThePlaceOfTheNext() {
        assertThat(places("Gunmen attacked Orlo on Monday.\n\nA shell killed three men on the road.\n\n"
                        + "Nine others were arrested."))
                .containsExactly("the road", "Orlo");
    }

    @Test
    void aNamedSceneGoesOnForAParagraph() {
        assertThat(places("Gunmen roamed the north of Verrania.\n\nThey killed three men in Kesta.\n\nTwo were hurt."))
                .containsExactly("Kesta", "Kesta");
    }

    @Test
    void thePlaceOfAPartIsNotThatOfTheWhole() {
        assertThat(places("Gunmen attacked Orlo on Monday. Forty people were killed, 23 of them at Kettle Bridge."))
                .containsExactly("Orlo", "Kettle Bridge, Orlo");
    }

    @Test
    void aHospitalsOwnCountIsOfTheHospital() {
        assertThat(places("A blast shook Orlo on Monday. Mercy Hospital had admitted 52 wounded by noon."))
                .containsExactly("Mercy Hospital");
        assertThat(places("A blast shook Orlo on Monday. Nine wounded were taken to Mercy Hospital."))
                .containsExactly("Orlo");
    }

    @Test
    void theRoadHoldsForTheNextSentenceOnly() {
        assertThat(places("Gunmen attacked Orlo on Monday. A mine lay on the road. Two men were killed. Nobody came. "
                        + "Six others were hurt."))
                .containsExactly("the road", "Orlo");
    }

    @Test
    void aMarketIsOfTheTownThatTheParagraphSpeaksOf() {
        assertThat(places("Fighting in Lissen went on.\n\nIn Orlo the day began quietly. At noon nine women "
                        + "were killed at the market."))
                .containsExactly("the market, Orlo");
    }

    @Test
    void elseOfTheTownThatTheReportIsAbout() {
        assertThat(places("Flood in Lissen\n\nThe river broke its banks in Lissen at dawn.\n\n"
                        + "Six pupils were hurt at the school."))
                .containsExactly("the school, Lissen");
    }

    @Test
    void aRoadOrRiverIsOfNoTown() {
        assertThat(places("Gunmen attacked Orlo on Monday. A mine killed three men on the road."))
                .containsExactly("the road");
    }

    @Test
    void theBridgeIsTheOneThatWasNamed() {
        assertThat(places("Crowds met on Kettle Bridge in Orlo. Soldiers shot four men at the bridge."))
                .containsExactly("Kettle Bridge, Orlo");
    }

    @Test
    void aTableIsOfThePlaceThatItsHeadingTells() {
        assertThat(places("""
                # Losses

                The army fled from Lissen.

                ## Vehicles lost in the gorge

                | Type | Destroyed |
                |---|---|
                | Trucks | 12 |
                """)).containsExactly("the gorge");
    }

    @Test
    void districtsThatAreOnlyCountedAreOfTheirCountry() {
        assertThat(places("Storm in Verrania\n\nThe storm crossed the Republic of Verrania on Monday.\n\n"
                        + "It killed 12 people in 11 districts."))
                .containsExactly("11 districts, Verrania");
    }

    @Test
    void aFigureThatADoctorOfAHospitalGivesOfItIsOfTheHospital() {
        assertThat(places("A blast shook Orlo on Monday. The doctor of Mercy Hospital said that 41 wounded had been "
                        + "admitted."))
                .containsExactly("Mercy Hospital");
    }

    @Test
    void theHighlandsAreNoSpotOfATown() {
        assertThat(places("Gunmen attacked Orlo on Monday. Nine men were killed in the highlands."))
                .containsExactly("the highlands");
    }

    @Test
    void theBridgeIsOneThatWasNamedShortlyBefore() {
        assertThat(places("Soldiers stood at Mill Bridge in Orlo. Nine men were killed at the bridge."))
                .containsExactly("Mill Bridge, Orlo");
        assertThat(places("Soldiers stood at Mill Bridge in Orlo. " + "Nobody slept. ".repeat(9)
                        + "Nine men were killed at the bridge."))
                .isNotEmpty()
                .noneMatch(place -> place.startsWith("Mill Bridge"));
    }

    @Test
    void citizensOfACountryAreNotInIt() {
        assertThat(places("A bomb exploded in Orlo. Two citizens of Ostria were killed."))
                .containsExactly("Orlo");
    }

    @Test
    void theTownOfASpotIsPartOfTheEvidence() {
        Claim claim = ANALYSIS.read(Report.of("a.txt", "In Orlo shells fell. Nine women died at the market."))
                .claims()
                .get(0);
        assertThat(claim.evidence().parts())
                .filteredOn(part -> part.role() == Evidence.Role.PLACE)
                .extracting(part -> part.span().start())
                .containsExactly(40, 3);
    }

    private static List<String> places(String text) {
        return ANALYSIS.read(Report.of("a.txt", text)).claims().stream()
                .map(c -> c.where().map(Where::name).orElse(""))
                .toList();
    }
}
