package dev.whence.claim.reader;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Whose the things are. All places and bodies are fiction. */
class ThingOwnerTest {
    @Test
    void whatAnArmySeizesBelongsToWhomItFights() {
        assertThat(Populations.of("Rebels hid in the hills. The army seized 22 rifles."))
                .containsExactly("22: Rebels");
    }

    @Test
    void armsTakenFromThoseArrestedAreTheirs() {
        assertThat(Populations.of("Police arrested seven suspects and seized four pistols."))
                .containsExactly("seven: suspects", "four: suspects");
    }

    @Test
    void housesAndCattleAreTheirOwn() {
        assertThat(Populations.of("Gunmen burned 60 houses and stole 800 cattle."))
                .containsExactly("60: houses", "800: cattle");
    }

    @Test
    void aPhraseThatSaysWhoseItIsIsEnough() {
        assertThat(Populations.of("The rebels damaged an air force helicopter."))
                .containsExactly("an: air force helicopter");
    }

    @Test
    void whomThingsWereTakenFromOwnedThem() {
        assertThat(Populations.of("Taken from the raiders were 12 rifles and two mortars."))
                .containsExactly("12: raiders", "two: raiders");
        assertThat(Populations.of("Officers from the port guard seized 12 rifles."))
                .containsExactly("12: rifles");
    }

    @Test
    void whatHappenedOwnsNothing() {
        assertThat(Populations.of("Six militants were killed. Recoveries made from the site include four rifles."))
                .containsExactly("Six: militants", "four: militants");
    }

    @Test
    void aGroupIsTheEnemysWhereItsNameSaysSo() {
        assertThat(Populations.of("Terrorist groups attacked Orsk. The army destroyed a tank."))
                .containsExactly("a: Terrorist groups");
    }
}
