package dev.whence.claim.reader;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Whose strength and equipment it is. All places and bodies are fiction. */
class ForcesTest {
    @Test
    void aStrengthIsTheForces() {
        assertThat(Populations.of("The garrison, 1,100 men, is with us.")).containsExactly("1,100: garrison");
        assertThat(Populations.of("The army, 31,000 strong, stays in barracks."))
                .containsExactly("31,000: army");
        assertThat(Populations.of("The 3rd Battalion has 650 men.")).containsExactly("650: 3rd Battalion");
        assertThat(Populations.of("The gang, which numbers about 80, holds the mill."))
                .containsExactly("80: gang");
    }

    @Test
    void whatMutineersHoldOutWithIsTheirs() {
        assertThat(Populations.of("The mutineers hold out with three tanks.")).containsExactly("three: mutineers");
    }

    @Test
    void whoeverSendsThingsHasThem() {
        assertThat(Populations.of("The army has sent two dozen tanks.")).containsExactly("two dozen: army");
    }
}
