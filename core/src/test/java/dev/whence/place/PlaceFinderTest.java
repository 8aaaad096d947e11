package dev.whence.place;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whence.language.Prose;
import dev.whence.language.ProseReader;
import dev.whence.language.Tagger;
import dev.whence.place.PlaceMention.Link;
import dev.whence.report.Report;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlaceFinderTest {
    private static final ProseReader PROSE = new ProseReader(Tagger.load());

    @Test
    void namesBehindPrepositionsOfPlaceAreFound() {
        assertThat(names("Two died in San Telmo de la Cruz and one near Umm al-Dair."))
                .containsExactly("San Telmo de la Cruz", "Umm al-Dair");
    }

    @Test
    void aPlaceIsNamedWithTheWiderOne() {
        assertThat(names("A bomb exploded in the Belgrano neighbourhood of the city of Tarn, Osk Department."))
                .containsExactly("Belgrano neighbourhood, Tarn, Osk Department");
        assertThat(names("They met near the village of Sorrel, in the northern Harn Province."))
                .containsExactly("Sorrel, northern Harn Province");
    }

    @Test
    void bodiesTimesAndPeopleAreNoPlaces() {
        assertThat(names("In March a man in Norwegian custody told Colonel Tarn of losses in the Northern Army."))
                .isEmpty();
    }

    @Test
    void namesAreKnownAgainWithoutAPreposition() {
        assertThat(names("Three were hurt in Orlo. Orlo fell at noon, and Orlo's hospital was full."))
                .containsExactly("Orlo", "Orlo", "Orlo");
    }

    @Test
    void sentencesOfCapitalsGoByWords() {
        assertThat(names("FOUR MEN WERE KILLED IN A FIERCE CLASH NEAR THE TOWNS OF TARN AND SAN TELMO LAST NIGHT."))
                .containsExactly("TARN and SAN TELMO");
    }

    @Test
    void aDatelineIsNoSceneOfItsOwn() {
        List<PlaceMention> found =
                mentions("LISSEN, Verrania, Oct. 4 (CNS) — At least 19 people drowned in Orlo on Friday.");
        assertThat(found).extracting(PlaceMention::name).containsExactly("Lissen, Verrania", "Orlo");
        assertThat(found).extracting(PlaceMention::link).containsExactly(Link.DATELINE, Link.IN);
    }

    @Test
    void whatBefallsTownsMakesPlacesOfNames() {
        assertThat(names("Nobody slept the night Sorrel burned. At dawn Tarn was shelled. Homes were flooded."))
                .containsExactly("Sorrel", "Tarn");
    }

    @Test
    void whatANameLiesInMakesItAPlace() {
        assertThat(names("Case 7: Sorrel, municipality of Harn.")).containsExactly("Sorrel, municipality of Harn");
    }

    @Test
    void theTitleOfAReportMayBeginWithThePlace() {
        assertThat(names("SORREL: WHAT WE KNOW\n\nSorrel buried its dead.")).contains("Sorrel");
        assertThat(names("The Osk: a week in numbers\n\nThe Osk was quiet.")).contains("Osk");
        assertThat(names("Sorrel toll rises to nine\n\nThe people buried Sorrel."))
                .containsExactly("Sorrel", "Sorrel");
    }

    @Test
    void numbersAtTheHeadOfASentenceAreNoPlaces() {
        assertThat(names("“Thirty-one residents fled. Sixty villagers stayed.")).isEmpty();
    }

    @Test
    void aNameMayEndInANumberBeforeTheWordForWhatItIs() {
        assertThat(names("A fire at the Karst-4 coal mine in eastern Ostria killed two. A MiG-29 fell."))
                .containsExactly("Karst-4 coal mine, eastern Ostria");
    }

    @Test
    void whereOneTellsIsNotWhereItHappened() {
        assertThat(mentions("A spokesman told reporters in Lissen that 12 had drowned."))
                .extracting(PlaceMention::link)
                .containsExactly(Link.TOLD);
        assertThat(mentions("The camp lies 30 km south of Lissen."))
                .extracting(PlaceMention::link)
                .containsExactly(Link.AWAY);
        assertThat(mentions("Clashes were reported in Lissen."))
                .extracting(PlaceMention::link)
                .containsExactly(Link.IN);
    }

    @Test
    void placesNeedNoNameOfTheirOwn() {
        assertThat(names("Three were killed at the northern gatehouse and two on the road."))
                .containsExactly("the northern gatehouse", "the road");
    }

    @Test
    void aSpotOfABuildingIsAPlace() {
        assertThat(names("They took nine off the roof of the mill; two lay in the ruins of the school."))
                .containsExactly("roof of the mill", "ruins of the school");
    }

    @Test
    void namesInQuotesAreNames() {
        assertThat(names("Two died at the \"golden ox\" cattle farm in Harn Province."))
                .containsExactly("\"golden ox\" cattle farm, Harn Province");
    }

    @Test
    void aWordPutTogetherMayStandBeforeAName() {
        assertThat(names("They met in the drought-stricken region of Tarn.")).containsExactly("region of Tarn");
    }

    @Test
    void theCapitalIsTheOneThatTheReportCallsSo() {
        ReportPlaces places = places("They met in Oss, the capital, on Monday. Three died in the capital.");
        PlaceMention last = places.in(prose("They met in Oss, the capital, on Monday. Three died in the capital.")
                        .sentences()
                        .get(1))
                .get(0);
        assertThat(places.resolved(last).name()).isEqualTo("Oss");
    }

    @Test
    void aCountryIsKnownByItsPeople() {
        ReportPlaces places =
                places("Verranian troops entered Orlo. Nobody in Orlo had expected it. Verrania was calm.");
        assertThat(places.country()).map(PlaceMention::name).contains("Verrania");
        assertThat(places.main()).map(PlaceMention::name).contains("Orlo");
    }

    private static List<String> names(String text) {
        return mentions(text).stream().map(PlaceMention::name).toList();
    }

    private static List<PlaceMention> mentions(String text) {
        Prose prose = prose(text);
        ReportPlaces places = PlaceFinder.load().find(prose);
        return prose.sentences().stream().flatMap(s -> places.in(s).stream()).toList();
    }

    private static ReportPlaces places(String text) {
        return PlaceFinder.load().find(prose(text));
    }

    private static Prose prose(String text) {
        return PROSE.read(Report.of("a.txt", text), sentence -> false);
    }

    @Test
    void aPlacesCommonNounMayHaveAWordBeforeIt() {
        assertThat(names("Six died at the Tarn salt mine and ten in the garrison town of Orlo."))
                .containsExactly("Tarn salt mine", "Orlo");
        assertThat(names("Five died in October Street on Monday.")).containsExactly("October Street");
    }

    @Test
    void aLanguageIsNoPlace() {
        assertThat(names("It was read out in Ostrian at 2210 GMT.")).isEmpty();
    }

    @Test
    void aNameIsAPlaceByWhoLivesThereAndWhoGoesThere() {
        for (String sentence : List.of(
                "The men of Sorrel were led away at dawn.",
                "Forty families fled to Sorrel on foot.",
                "Refugees from Sorrel slept in the open.",
                "An aid convoy reached Sorrel on Sunday.",
                "Sorrel, a market town of 9,000, was dark.",
                "They asked about the hamlet, Sorrel, and its people.",
                "Two jets were flying over Sorrel.",
                "The Sorrel landslide was the worst in a decade.",
                "The Sorrel train crash was the second in a year.",
                "Location: Sorrel")) {
            assertThat(names(sentence)).as(sentence).contains("Sorrel");
        }
    }

    @Test
    void aPersonIsNoPlaceThoughPeopleAreHisOrGoToHim() {
        assertThat(names("Colonel Armand Tibor spoke first. The men of Tibor went to Tibor at night."))
                .isEmpty();
        assertThat(names("The women of Adaro wept. \"Go home,\" Adaro said.")).isEmpty();
    }

    @Test
    void aTitleNamesItsPlace() {
        assertThat(names("# The tears of Sorrel\n\nNobody came to the grave.")).containsExactly("Sorrel");
        assertThat(names("# Alto Sorrel: shelter brief\n\nTents are short.")).containsExactly("Alto Sorrel");
    }

    @Test
    void aDatelineMayStandBelowALongHead() {
        String head = "a0417\n\nURGENT\n\nGunfire in the north\n\nBy A. Writer\n\nWire Service\n\nRecasts\n\nAdds\n\n";
        assertThat(mentions(head + "ORLO, Verrania, March 9 (CNS) -- Soldiers fired on a crowd that had met there."))
                .extracting(PlaceMention::link)
                .contains(Link.DATELINE);
        assertThat(names("Unity – Work – Vigilance")).isEmpty();
    }

    @Test
    void aVillageIsNamedWithTheProvinceThatItIsSaidToLieIn() {
        assertThat(names("Six died in Sorrel, a farming village in the province of Harn."))
                .containsExactly("Sorrel, province of Harn");
    }

    @Test
    void aHillMayHaveANumberForAName() {
        assertThat(names("Nine fell on Hill 402 and two at kilometre 38.")).containsExactly("Hill 402", "kilometre 38");
    }

    @Test
    void aHospitalNeedsNoName() {
        assertThat(mentions("The district hospital had received 29 wounded."))
                .extracting(PlaceMention::link)
                .containsExactly(Link.CARE);
    }

    @Test
    void theCapitalIsWhereTheReportWasFiledUnlessItIsFarFromThere() {
        String near = "ORLO, March 9 (CNS) — Shots were heard in the seaside capital on Monday night.";
        String far = "ORLO, March 9 (CNS) — No shots were heard in the capital, 420 km away, on Monday.";
        assertThat(capital(near)).isEqualTo("Orlo");
        assertThat(capital(far)).isEqualTo("the capital");
        assertThat(capital("ORLO, March 9 (CNS) — Nine people died in the Meskari capital on Monday."))
                .isEqualTo("Orlo");
    }

    private static String capital(String text) {
        ReportPlaces places = places(text);
        PlaceMention last = mentions(text).get(1);
        return places.resolved(last).name();
    }

    @Test
    void aReportIsAboutTheFirstPlaceOfItsLead() {
        assertThat(places(
                                "Village attacked in Harn\n\nTESK, March 9 (CNS) — Gunmen killed 17 people in Sorrel on Friday, "
                                        + "the hospital in Tesk said.\n\nThe road from Tesk to Sorrel was closed.")
                        .main())
                .map(PlaceMention::name)
                .contains("Sorrel");
    }

    @Test
    void aReportThatGoesFromSiteToSiteIsAboutTheTown() {
        assertThat(places(
                                "ORLO, March 9 (CNS) — Soldiers fired on a crowd at Kettle Bridge on Monday.\n\nOthers held "
                                        + "Camp Dova. Shells fell on Mill Street and near Camp Dova.\n\nOrlo was calm by night.")
                        .main())
                .map(PlaceMention::name)
                .contains("Orlo");
    }

    @Test
    void whatBefallsPeopleOrWhatTheyDoMakesNoPlaceOfTheirNames() {
        for (String sentence : List.of(
                "On Tuesday Pavo Rendic was sacked.",
                "On Monday the Falcons looted 14 shops.",
                "On Monday the Falcons burned 14 shops.",
                "Three years after Rendic was shot, 14 men stood trial.",
                "From Ana Rade, a nurse, came word of 14 dead.")) {
            assertThat(names(sentence)).as(sentence).isEmpty();
        }
        assertThat(names("From Sorrel, our correspondent counts 14 graves.")).containsExactly("Sorrel");
    }

    @Test
    void whatOnlyATitleWritesLargeIsNoPlace() {
        assertThat(names("Cholera deaths rise to 40\n\nDoctors count 40 graves. They fear that cholera goes on."))
                .isEmpty();
        assertThat(names("Sorrel deaths rise to 40\n\nDoctors count 40 graves. They fear that Sorrel is lost."))
                .containsOnly("Sorrel");
    }

    @Test
    void whatComesDownOnATownOrBelongsToItMakesItAPlace() {
        for (String sentence : List.of(
                "Shells rained down on Sorrel all night.",
                "Floods tore through Sorrel on Friday.",
                "Sorrel's main market burned.",
                "The raid was seen by Sorrel residents.",
                "Sorrel (population 9,000) is dark.",
                "Women fleeing Sorrel said that it burned.")) {
            assertThat(names(sentence)).as(sentence).contains("Sorrel");
        }
        assertThat(names("Fifty villagers had come.")).isEmpty();
    }

    @Test
    void placesMayOnlyBeCounted() {
        assertThat(names("Homes burned in three highland provinces and nationwide."))
                .containsExactly("three highland provinces", "nationwide");
    }

    @Test
    void aFieldOfAFormIsWhatTheReportIsAbout() {
        assertThat(places(
                                "Bulletin 4\n\nDepartment: Alto Harn\n\nThe wave reached Tessa at midnight. In Tessa and Orlo "
                                        + "bridges fell.\n\nTessa is without water.")
                        .main())
                .map(PlaceMention::name)
                .contains("Alto Harn");
    }

    @Test
    void theCountyOfACountryIsTheCounty() {
        assertThat(names("A flood struck Ostria's Harn County.")).containsExactly("Harn County");
    }
}
