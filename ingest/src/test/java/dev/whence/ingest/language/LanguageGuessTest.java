package dev.whence.ingest.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageGuessTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | The mayor of Vela said that at least twelve people were killed and thirty wounded in the attack.",
                "en | THE ARMY SAID TODAY THAT TWELVE REBELS AND A SOLDIER WERE KILLED IN A CLASH NEAR THE BRIDGE OF VELA",
                "fr | Le maire de Vela a déclaré que douze personnes ont été tuées et une trentaine blessées dans l'attaque.",
                "es | El alcalde de Vela dijo que doce personas fueron asesinadas y más de treinta heridas en el ataque.",
                "de | Der Bürgermeister von Vela sagte, dass bei dem Angriff zwölf Menschen getötet und dreißig verletzt wurden.",
                "ru | Мэр города сказал, что в результате атаки погибли двенадцать человек и тридцать были ранены на мосту.",
                "'' | 12 killed"
            })
    void functionWordsTellTheLanguage(String language, String text) {
        assertThat(LanguageGuess.of(text).orElse("")).isEqualTo(language);
    }
}
