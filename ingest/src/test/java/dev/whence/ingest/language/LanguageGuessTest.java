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
                "zh | 维拉市长说，这次袭击造成至少十二人死亡、三十人受伤，救援人员仍在桥下搜寻失踪者，军方尚未作出回应，医院已经满员。",
                "ja | ヴェラの市長は、この攻撃で少なくとも十二人が死亡し、三十人が負傷したと述べた。救助隊は橋の下で捜索を続けている。",
                "el | Ο δήμαρχος της Βέλα είπε ότι τουλάχιστον δώδεκα άνθρωποι σκοτώθηκαν και τριάντα τραυματίστηκαν στην επίθεση.",
                "he | ראש העיר ולה אמר כי לפחות שנים עשר בני אדם נהרגו ושלושים נפצעו בהתקפה על הגשר ביום שני בבוקר.",
                "ar | قال رئيس بلدية فيلا إن اثني عشر شخصا على الأقل قتلوا وأصيب ثلاثون آخرون في الهجوم على الجسر يوم الاثنين.",
                "en | Les Miserables de Vela, a bar in the old town, was hit on Monday and 12 people were killed, the mayor said.",
                "'' | 12 killed"
            })
    void functionWordsTellTheLanguage(String language, String text) {
        assertThat(LanguageGuess.of(text).orElse("")).isEqualTo(language);
    }
}
