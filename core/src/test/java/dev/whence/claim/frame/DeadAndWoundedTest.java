package dev.whence.claim.frame;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is said of the dead and the wounded in other words than "killed" and "wounded". */
class DeadAndWoundedTest {
    @Test
    void woundsOfAnyKindAreWounds() {
        assertThat(Measures.of("Sixteen miners sustained very severe burns.")).containsExactly("Sixteen wounded");
        assertThat(Measures.of("Two constables are in hospital with a badly broken leg."))
                .containsExactly("Two wounded");
        assertThat(Measures.of("Nine pupils needed stitches.")).containsExactly("Nine wounded");
    }

    @Test
    void aNumberOfWoundsIsNoPartOfTheWord() {
        assertThat(Measures.of("The clinic suffered 12 injuries.")).containsExactly("12 wounded");
    }

    @Test
    void whoFallsDiesWhereNothingElseIsSaid() {
        assertThat(Measures.of("Thirty conscripts fell at the ford.")).containsExactly("Thirty killed");
        assertThat(Measures.of("Two porters fell ill.")).doesNotContain("Two killed");
        assertThat(Measures.of("Two porters fell from the roof.")).doesNotContain("Two killed");
        assertThat(Measures.of("Nine died in May; the number fell to four in June."))
                .contains("Nine killed");
    }

    @Test
    void captivesWhoAreShotAreKilled() {
        assertThat(Measures.of("Nine elders were led behind the mill and shot."))
                .containsExactly("Nine killed");
        assertThat(Measures.of("Gunmen shot five weavers in the market.")).containsExactly("five casualties");
    }

    @Test
    void whatIsDugUpAreBodies() {
        assertThat(Measures.of("The team has exhumed 83 skeletons; 61 sets of remains lie in the chapel."))
                .containsExactly("83 killed", "61 killed");
        assertThat(Measures.of("Three were hurt. Forty people died in the pit. Twelve have been identified."))
                .containsExactly("Three wounded", "Forty killed", "Twelve killed");
    }

    @Test
    void bodiesAreNobodysCaptives() {
        assertThat(Measures.of("The coroner has released 11 of the 15 bodies."))
                .containsExactly("11 killed", "15 killed");
    }

    @Test
    void namesOnAListAreThoseOfTheDead() {
        assertThat(Measures.of("Nine people died on the quay. The memorial bears 113 names."))
                .containsExactly("Nine killed", "113 killed");
        assertThat(Measures.of("Nine people died on the quay. The list of the missing has 40 names."))
                .containsExactly("Nine killed", "40 missing");
        assertThat(Measures.of("The petition bears 113 names.")).isEmpty();
    }

    @Test
    void headlinesSpeakInThePresent() {
        assertThat(Measures.of("Twelve perish in abbey fire.")).containsExactly("Twelve killed");
        assertThat(Measures.of("Sixty drown off Port Hale.")).containsExactly("Sixty killed");
    }
}
