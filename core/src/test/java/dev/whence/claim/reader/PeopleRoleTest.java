package dev.whence.claim.reader;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What people are where no word says it. All places and bodies are fiction. */
class PeopleRoleTest {
    @Test
    void whoIsHurtInAMarketIsACivilian() {
        assertThat(Populations.roles("A missile hit a market in Orsk. Seventeen people were killed."))
                .containsExactly("Seventeen: civilian");
    }

    @Test
    void whoIsHurtInAFightMayBeAnybody() {
        assertThat(Populations.roles("Clashes near a market left 17 people dead."))
                .containsExactly("17: unknown");
    }

    @Test
    void aTollWithPoliceInItIsMixed() {
        assertThat(Populations.roles("Twelve people were wounded, including three policemen."))
                .contains("Twelve: mixed");
    }

    @Test
    void positionsAreOfThoseWhoFight() {
        assertThat(Populations.roles("Planes carried out nine raids on Halvian positions."))
                .containsExactly("nine: combatant");
    }
}
