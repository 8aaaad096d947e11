package dev.whence.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class GazetteerTest {
    private static final Gazetteer GAZETTEER = Gazetteer.load();

    @Test
    void accentsHyphensAndApostrophesMakeNoOtherName() {
        assertThat(Gazetteer.fold("Şanlıurfa")).isEqualTo("sanliurfa");
        assertThat(Gazetteer.fold("Sana'a")).isEqualTo("sanaa");
        assertThat(Gazetteer.fold("Port-au-Prince")).isEqualTo("port au prince");
        assertThat(GAZETTEER.named("PORT AU PRINCE")).isEqualTo(GAZETTEER.named("Port-au-Prince"));
    }

    @Test
    void aPlaceIsFoundByItsOtherNames() {
        assertThat(GAZETTEER.named("Kiev")).extracting(GazetteerEntry::name).contains("Kyiv");
    }

    @Test
    void placesOfOneNameAreAllFound() {
        assertThat(GAZETTEER.named("Cordoba"))
                .extracting(GazetteerEntry::country)
                .contains("ES", "AR", "CO", "MX");
    }

    @Test
    void theFirstAndTheLastNameAreFoundAndNoneBetweenTwo() {
        assertThat(GAZETTEER.country("ZW")).isPresent();
        assertThat(GAZETTEER.named("zzz")).isEmpty();
        assertThat(GAZETTEER.named("")).isEmpty();
        assertThat(GAZETTEER.named("Lissen on the Tarn")).isEmpty();
    }

    @Test
    void everyCountryOfTheListIsInTheGazetteer() {
        Countries countries = Countries.load();
        assertThat(countries.names())
                .allSatisfy(name -> assertThat(countries
                                .code(name)
                                .map(code -> GAZETTEER.country(code).isPresent()))
                        .isNotEqualTo(Optional.of(false)));
    }

    @Test
    void aRegionKnowsItsCountry() {
        GazetteerEntry rosario = GAZETTEER.named("Rosario").stream()
                .filter(entry -> entry.country().equals("AR"))
                .findFirst()
                .orElseThrow();
        assertThat(rosario.place(GAZETTEER).fullName()).isEqualTo("Rosario, Santa Fe, Argentina");
    }
}
