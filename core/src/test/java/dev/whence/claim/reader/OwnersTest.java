package dev.whence.claim.reader;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Whose the losses are. All places and bodies are fiction. */
class OwnersTest {
    @Test
    void theSubjectOfLostIsWhoLostThem() {
        assertThat(Populations.of("The Hassa lost 14 men at the ford.")).containsExactly("14: Hassa");
    }

    @Test
    void armedForcesAreNobodyThatWasArmed() {
        assertThat(Populations.of("They praised the US armed forces, which have lost 22 people killed."))
                .containsExactly("22: US armed forces");
    }

    @Test
    void aTollNamesItsOwnersBehindOfAndAmong() {
        assertThat(Populations.of("The losses of the militia reached 40.")).containsExactly("40: militia");
        assertThat(Populations.of("They reported nine casualties among the border guards."))
                .containsExactly("nine: border guards");
    }

    @Test
    void itsLossesAreTheTellers() {
        assertThat(Populations.of("The ministry reported 31 miners killed; the Front says that its losses were nine."))
                .containsExactly("31: miners", "nine: Front");
    }

    @Test
    void thePronounBehindATellerIsTheTeller() {
        assertThat(Populations.of("The battalion said that it had lost twelve."))
                .containsExactly("twelve: battalion");
    }

    @Test
    void victimsOfAWarAreNotTheWar() {
        assertThat(Populations.of("The number of victims of the violence reached 300."))
                .containsExactly("300: people");
    }

    @Test
    void theNumberOfPeopleKilledIsOfAnybody() {
        assertThat(Populations.of("The murder of six soldiers raised to 36 the number of people killed by the gang."))
                .containsExactly("six: soldiers", "36: people");
    }

    @Test
    void whoeverFightsAdmitsDeadOfTheirOwn() {
        assertThat(Populations.of("The rebels admit 30 dead.")).containsExactly("30: rebels");
        assertThat(Populations.of("The ministry admits 30 dead.")).containsExactly("30: people");
    }
}
