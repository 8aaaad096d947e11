package dev.whence.claim.reader;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people are where no word says it. All places and bodies are fiction. */
class PeopleRoleTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "A missile hit a market in Orsk. 17 people were killed.",
                "Gunmen killed 17 people in the village of Orsk.",
                "Bodies of 17 men were found in a ditch near Orsk.",
                "17 people are missing from Orsk, relatives say.",
                "After the clashes 17 people fled to Varen.",
                "Police arrested 17 people after the march.",
            })
    void whoSuffersIsACivilian(String text) {
        assertThat(Populations.roles(text)).isNotEmpty().allMatch("17: civilian"::equals);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Clashes near a market left 17 people dead.",
                "Ten years of civil war have killed 17 people.",
                "The dam burst at dawn. 17 people drowned, the mayor said.",
            })
    void whereSoldiersMayBeAmongThemNobodyKnows(String text) {
        assertThat(Populations.roles(text)).containsExactly("17: unknown");
    }

    @Test
    void aPeopleOfASideMayBeItsSoldiers() {
        assertThat(Populations.roles(
                        "The rebels attacked the Ostrian fort at Orsk. Nine Ostrian \"bears\" were killed."))
                .containsExactly("Nine: unknown");
    }

    @Test
    void ofNobodyNothingIsKnown() {
        assertThat(Populations.roles("A bomb went off in Orsk. There were no casualties."))
                .containsExactly("no: unknown");
    }

    @Test
    void whomAFloodDrivesOutIsACivilian() {
        assertThat(Populations.roles("The dam burst at dawn. About 900 people fled to the hills."))
                .containsExactly("900: civilian");
    }

    @Test
    void whoIsCountedInTheNextTownIsNoPartOfThem() {
        assertThat(Populations.roles(
                        "The battle left 40 people dead, 14 of them in Orsk, and in Tarn nine civilians were hurt."))
                .doesNotContain("40: mixed");
    }

    @Test
    void aTollWithPoliceInItIsMixed() {
        assertThat(Populations.roles("Twelve people were wounded, including three policemen."))
                .contains("Twelve: mixed");
    }

    @Test
    void whoIsTakenPrisonerInAWarHasFought() {
        assertThat(Populations.roles("The rebels attacked the fort at Orsk. Nine were taken prisoner."))
                .containsExactly("Nine: combatant");
    }

    @Test
    void aRowOfATableHasARoleToo() {
        assertThat(Populations.roles("Losses by village\n\n| Village | Killed |\n|---|---|\n| Orsk | 12 |\n"))
                .containsExactly("12: civilian");
    }

    @Test
    void positionsAreOfThoseWhoFight() {
        assertThat(Populations.roles("Planes carried out nine raids on Halvian positions."))
                .containsExactly("nine: combatant");
    }

    @Test
    void comradesOfThoseWhoFightHaveFought() {
        assertThat(Populations.roles("The army attacked Orsk. Two of our comrades were killed."))
                .containsExactly("Two: combatant");
    }

    @Test
    void whereCiviliansAreCountedApartTheOthersAreNone() {
        assertThat(Populations.roles("The battle left 40 dead, 14 of them civilians."))
                .contains("40: mixed", "14: civilian");
    }
}
