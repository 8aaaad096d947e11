package dev.whence.claim.reader;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who or what is counted where the words beside the number do not say it. All places and bodies are fiction. */
class NamedElsewhereTest {
    @Test
    void whoAdmitsTheDeathsOfOthersDidNotSufferThem() {
        assertThat(Populations.of("The rebels admitted 14 civilian deaths."))
                .isNotEmpty()
                .noneMatch(claim -> claim.contains("rebels"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The brigade's losses were 9 killed and 30 wounded. | 30: brigade",
                "Enemy losses amounted to 120 killed and 300 wounded. | 120: Enemy",
                "On the government side three soldiers died and five others were injured. | five: soldiers",
                "The slide killed three miners. Four others are still trapped underground. | Four: miners",
                "Thirty students were abducted. Four have since escaped, and two were found dead. | two: students",
                "The crew was rescued: 18 by helicopter and four by boat. | 18: crew",
                "Five dead, all soldiers. | Five: soldiers",
                "Eight people were rescued, one of them a child. | one: child",
                "Of those hurt many are young. The wounded, 24 in all, were flown out. | 24: the wounded",
                "The police lost 12 men, the army 30. | 30: army",
                "Guards storm Orvan mint; toll climbs to 17 | 17: people",
            })
    void people(String text, String claim) {
        assertThat(Populations.of(text)).contains(claim);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The Front admitted losing two tanks. | two: Front",
                "Two tanks belonging to the 4th Division were destroyed. | Two: 4th Division",
                "Air defences shot down 37 Orvan drones. Of these, 21 drones were destroyed over Tesk. | 21: Orvan drones",
                "The engineers have finished. Homes destroyed: 412. | 412: Homes",
            })
    void things(String text, String claim) {
        assertThat(Populations.of(text)).contains(claim);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "61 people were rescued, 19 of them by air. | 19: people by air",
                "61 people were arrested, 19 of them in Orsk. | 19: people",
                "Nearly half of the dead were under 12. | half: people under 12",
            })
    void partsAreToldApartByWhoTheyAre(String text, String claim) {
        assertThat(Populations.of(text)).contains(claim);
    }
}
