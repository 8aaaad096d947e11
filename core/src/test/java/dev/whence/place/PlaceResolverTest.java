package dev.whence.place;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whence.language.Prose;
import dev.whence.language.ProseReader;
import dev.whence.language.Tagger;
import dev.whence.report.Report;
import org.junit.jupiter.api.Test;

/** What is told of the places here is made up. */
class PlaceResolverTest {
    private static final ProseReader PROSE = new ProseReader(Tagger.load());

    @Test
    void theCountryThatIsNamedWithItDecides() {
        assertThat(lies("Nine people were hurt in Cordoba, Argentina.")).isEqualTo("Córdoba, Cordoba, Argentina");
        assertThat(lies("Nine people were hurt in Cordoba, Spain.")).isEqualTo("Córdoba, Andalusia, Spain");
    }

    @Test
    void theCountryThatTheReportSpeaksOfDecides() {
        assertThat(
                        lies(
                                "Nine people were hurt in Valencia. The president of Venezuela sent his regards to Venezuelans."))
                .contains("Venezuela");
        assertThat(lies("Nine people were hurt in Valencia. The Spanish government said Spain was shaken."))
                .contains("Spain");
    }

    @Test
    void aCityThatEverybodyKnowsNeedsNoCountry() {
        assertThat(lies("Nine people were hurt in Nairobi.")).contains("Kenya");
    }

    @Test
    void aSmallPlaceNeedsAReasonToBeMeant() {
        assertThat(lies("Nine people were hurt in Orlo.")).isEqualTo("-");
        assertThat(lies("Nine people were hurt in San Telmo.")).isEqualTo("-");
    }

    @Test
    void aReportOfACountryOnNoMapIsNotMovedToAnother() {
        assertThat(lies("Nine people were hurt in Victoria, Verrania. Verrania has called for help."))
                .isEqualTo("-");
    }

    @Test
    void whatIsOnNoMapLiesWhereItIsSaidToLie() {
        Where where = where("Nine people were hurt in the village of Orlo, Andalusia, Spain.");
        assertThat(where.place().map(Place::kind)).contains(Place.Kind.REGION);
        assertThat(where.precision()).contains(PlacePrecision.PROVINCE);
    }

    @Test
    void theWordsAroundANameSayHowCloselyThePlaceIsKnown() {
        assertThat(precision("in Nairobi")).isEqualTo("1");
        assertThat(precision("near Nairobi")).isEqualTo("2");
        assertThat(precision("in Harn district")).isEqualTo("3");
        assertThat(precision("in the province of Harn")).isEqualTo("4");
        assertThat(precision("in northern Kenya")).isEqualTo("5");
        assertThat(precision("in Nairobi and Kampala")).isEqualTo("5");
        assertThat(precision("in Kenya")).isEqualTo("6");
        assertThat(precision("in the Gulf of Tesk")).isEqualTo("7");
    }

    @Test
    void ofANameThatIsOnNoMapNothingIsKnown() {
        assertThat(precision("in Orlo")).isEqualTo("-");
    }

    private static String lies(String text) {
        return where(text).place().map(Place::fullName).orElse("-");
    }

    private static String precision(String place) {
        return where("Nine people were hurt " + place + ".")
                .precision()
                .map(p -> String.valueOf(p.code()))
                .orElse("-");
    }

    /** The first place of a text. */
    private static Where where(String text) {
        Prose prose = PROSE.read(Report.of("report.txt", text), unknown -> true);
        ReportPlaces places = PlaceFinder.load().find(prose);
        return places.where(places.in(prose.sentences().get(0)).get(0), Where.Basis.CLAUSE);
    }
}
