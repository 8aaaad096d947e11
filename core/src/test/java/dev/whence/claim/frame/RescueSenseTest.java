package dev.whence.claim.frame;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Whom rescuers search for is missing, whom the police hunt is not. */
class RescueSenseTest {
    @Test
    void rescuersSearchForTheMissing() {
        assertThat(Measures.of("Divers are searching for nine of the crew.")).containsExactly("nine missing");
        assertThat(Measures.of("The search for seven hikers was called off at dusk."))
                .containsExactly("seven missing");
    }

    @Test
    void thePoliceSearchForOthers() {
        assertThat(Measures.of("Police are searching for three men in a grey van."))
                .isEmpty();
    }

    @Test
    void aShipPicksUpWhomItSaves() {
        assertThat(Measures.of("All 19 sailors were picked up by a freighter.")).containsExactly("19 rescued");
        assertThat(Measures.of("Some 19 students were picked up at the port gate."))
                .containsExactly("19 captured");
    }

    @Test
    void whoWasTakenIsACaptiveAndWhoWasTakenSomewhereMayBeAGuest() {
        assertThat(Measures.of("Nine villagers were taken overnight.")).containsExactly("Nine captured");
        assertThat(Measures.of("Nine villagers were taken to the fair.")).isEmpty();
        assertThat(Measures.of("It took 400 policemen to open the gate.")).isEmpty();
    }
}
