package dev.whence.claim.reader;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What stands before bare numbers. All places and bodies are fiction. */
class OpeningTest {
    @Test
    void aLabelSaysWhatItsNumbersCount() {
        assertThat(Populations.of("- Ambulances: 2 destroyed, 5 damaged."))
                .containsExactly("2: Ambulances", "5: Ambulances");
        assertThat(Populations.of("- Aid workers: 2 killed, 3 missing."))
                .containsExactly("2: Aid workers", "3: Aid workers");
    }

    @Test
    void aSideSaysWhoseTheyAre() {
        assertThat(Populations.of("From the side of the governmental forces ten were killed."))
                .containsExactly("ten: governmental forces");
        assertThat(Populations.of("On the rebel side 20 were killed.")).containsExactly("20: rebel");
    }

    @Test
    void aHouseOrFamilyLabelsItsDead() {
        assertThat(Populations.of("""
                        Read at the graves:

                          House of Oran, beside the mill: eight dead
                          The widow Tesk's household: five dead
                          Pedlars, guests of the inn: four dead
                        """))
                .containsExactly("eight: House of Oran", "five: widow Tesk's household", "four: Pedlars");
    }

    @Test
    void ofWhomTheSentenceOpens() {
        assertThat(Populations.of("Of the ship's stokers, two drowned.")).containsExactly("two: ship's stokers");
    }
}
