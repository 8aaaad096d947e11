package dev.whence.claim.reader;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Who fights whom. All places and bodies are fiction. */
class CastTest {
    @Test
    void lossesDealtAreTheOthers() {
        assertThat(Populations.of("Soldiers clashed with guerrillas and inflicted nine casualties."))
                .containsExactly("nine: guerrillas");
    }

    @Test
    void whatWeDealtIsNotOurForces() {
        assertThat(Populations.of("Our forces took the hill. We have caused 38 casualties in Chala, 20 in Mora."
                        + " The dictatorship's troops fled."))
                .containsExactly("38: dictatorship's troops", "20: dictatorship's troops");
    }

    @Test
    void anAbbreviationIntroducedInBracketsIsASide() {
        assertThat(
                        Populations.of(
                                "Soldiers are chasing the guerrillas of the Varen Liberation Movement (VLM). The VLM seized 12 rifles."))
                .containsExactly("12: Soldiers");
    }
}
