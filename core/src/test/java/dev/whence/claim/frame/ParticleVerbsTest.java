package dev.whence.claim.frame;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Verbs whose particle stands behind what is counted. */
class ParticleVerbsTest {
    @Test
    void theParticleMayStandBehindTheCounted() {
        assertThat(Measures.of("The gendarmes rounded 90 villagers up.")).containsExactly("90 captured");
        assertThat(Measures.of("The flood swept 30 huts away.")).containsExactly("30 destroyed");
        assertThat(Measures.of("Their gunners shot three drones down over the lagoon."))
                .containsExactly("three destroyed");
    }

    @Test
    void aParticleWithAPhraseOfItsOwnIsAPreposition() {
        assertThat(Measures.of("The guide picked 15 porters up the hill.")).isEmpty();
    }

    @Test
    void theWordBehindMayBeAVerb() {
        assertThat(Measures.of("The guerrillas let two nurses go.")).containsExactly("two rescued");
    }
}
