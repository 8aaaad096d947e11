package dev.whence.claim.reader;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Whom a number means that says nobody. All places and bodies are fiction. */
class CarriedPopulationTest {
    @Test
    void theNumberBeforeInTheSentenceHandsItsPeopleOn() {
        assertThat(Populations.of("Twelve guerrillas were killed and 15 wounded."))
                .containsExactly("Twelve: guerrillas", "15: guerrillas");
    }

    @Test
    void aNumberThatOpensItsSentenceGoesOn() {
        assertThat(Populations.of("The army arrested 31 paratroopers. Seven are dead."))
                .containsExactly("31: paratroopers", "Seven: paratroopers");
        assertThat(Populations.of("Nineteen gendarmes were killed. Another 34 are in hospital."))
                .containsExactly("Nineteen: gendarmes", "34: gendarmes");
    }

    @Test
    void nobodyIsNobodyOfThem() {
        assertThat(Populations.of("Two pilots were hurt. Nobody was killed."))
                .containsExactly("Two: pilots", "Nobody: people");
    }

    @Test
    void aFigureThatReturnsIsOfThoseItWasToldOf() {
        assertThat(Populations.of(
                        "The clinic counted 46 villagers killed. Aid came late. The road was closed. It rained."
                                + " By its records 39 of the 46 were shot dead."))
                .contains("46: villagers", "39: villagers");
    }

    @Test
    void theTollIsOfThoseWhoseTollItIs() {
        assertThat(Populations.of("Casualties among the coast guards are growing. The death toll has exceeded 20."
                        + " The number of injured has reached 32 people."))
                .containsExactly("20: coast guards", "32: coast guards");
    }

    @Test
    void aTollOfAnotherOrderIsNotTheFirstOnes() {
        assertThat(Populations.of(
                        "A crash killed 12 crewmen. Talks went on. The sea was calm. The war has left 20,000 dead."))
                .contains("12: crewmen", "20,000: people");
    }

    @Test
    void theWoundedBehindTheDeadAreOfTheSame() {
        assertThat(Populations.of("On our side three gunners fell. Nine were wounded, four badly."))
                .containsExactly("three: gunners", "Nine: gunners", "four: gunners");
    }

    @Test
    void someOfTheWoundedDie() {
        assertThat(Populations.of("Two of the wounded died in the night.")).containsExactly("Two: the wounded");
    }

    @Test
    void whomTheHeadlineCountsStandsBelowIt() {
        assertThat(Populations.of("Title: Twelve dead in Orlo blaze\n\nThe fire killed twelve weavers on Sunday."))
                .last()
                .isEqualTo("twelve: weavers");
    }

    @Test
    void theFirstTollHandsOnThoseWhoFightAndNobodyElse() {
        String later = " were killed in Orsk. The road was closed. Talks went on. At dusk 40 were wounded.";
        assertThat(Populations.of("Six soldiers" + later)).contains("40: soldiers");
        assertThat(Populations.of("Six villagers" + later)).contains("40: people");
    }
}
