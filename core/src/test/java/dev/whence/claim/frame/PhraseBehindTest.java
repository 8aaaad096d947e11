package dev.whence.claim.frame;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Verbs that say what happened only together with a phrase behind them. All places are fiction. */
class PhraseBehindTest {
    @Test
    void whereTheySleepSaysThatTheyHaveFled() {
        assertThat(Measures.of("Some 310 people slept in the town's gymnasium."))
                .containsExactly("310 displaced");
        assertThat(Measures.of("About 90 villagers are living in 14 tents.")).containsExactly("90 displaced");
        assertThat(Measures.of("Some 310 people slept through the alarm.")).isEmpty();
    }

    @Test
    void whereTheyAreTakenSaysWhetherTheyAreCaptives() {
        assertThat(Measures.of("Eleven men of Orsk were taken to the barracks."))
                .containsExactly("Eleven captured");
        assertThat(Measures.of("The lifeboat took 40 passengers off the ferry."))
                .containsExactly("40 rescued");
        assertThat(Measures.of("Lorries took 600 villagers out of the enclave."))
                .containsExactly("600 displaced");
    }

    @Test
    void whatTheyAreTreatedForSaysWhetherTheyAreIll() {
        assertThat(Measures.of("The tent clinic treated 212 people for cholera."))
                .containsExactly("212 affected");
        assertThat(Measures.of("The tent clinic treated 212 people for burns.")).containsExactly("212 wounded");
    }

    @Test
    void aPhraseBeyondTheClauseIsNotTheVerbs() {
        assertThat(Measures.of("Fourteen guests slept badly, and the gymnasium stayed shut."))
                .isEmpty();
    }
}
