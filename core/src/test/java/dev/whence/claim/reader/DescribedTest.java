package dev.whence.claim.reader;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Which of the people they are. All places are fiction. */
class DescribedTest {
    @Test
    void theWordsBehindPeopleSayWhichTheyAre() {
        assertThat(Populations.of("The hospital in Orlo has taken in 19 people with gunshot wounds."))
                .containsExactly("19: people with gunshot wounds");
        assertThat(Populations.of("The militia executed five persons accused of collaboration."))
                .containsExactly("five: persons accused of collaboration");
    }

    @Test
    void aStateSaysWhichOfTheWoundedTheyAre() {
        assertThat(Populations.of("Seventeen are in intensive care."))
                .containsExactly("Seventeen: people in intensive care");
    }

    @Test
    void aMeasureIsNoAge() {
        assertThat(Populations.of("Twenty people died, nine of them under 12.")).contains("nine: people under 12");
        assertThat(Populations.of("The slide buried 20 people, nine of them under three metres of mud."))
                .noneMatch(claim -> claim.endsWith("under three"));
    }

    @Test
    void whatBefellThemIsNoDescription() {
        assertThat(Populations.of("Nineteen people were killed with machetes in Orlo."))
                .containsExactly("Nineteen: people");
    }

    @Test
    void allOfThemSaysWhoTheyAre() {
        assertThat(Populations.of("The number of dead had reached nine, all of them porters."))
                .containsExactly("nine: porters");
        assertThat(Populations.of("The toll rose to nine, nearly all of them porters."))
                .containsExactly("nine: people");
    }

    @Test
    void woundsAloneDescribeNobody() {
        assertThat(Populations.of("Some 40 were carried ashore with wounds.")).containsExactly("40: people");
    }

    @Test
    void aPartIsCalledByItsState() {
        assertThat(Populations.of("The clinic took in 30 porters, nine of them in a critical condition."))
                .containsExactly("30: porters", "nine: porters in a critical condition");
    }

    @Test
    void aPartIsCalledByItsAge() {
        assertThat(Populations.of("The flood killed 40 people, nine of them younger than 12."))
                .containsExactly("40: people", "nine: people younger than 12");
    }

    @Test
    void whoTheOneWasStandsBehindAComma() {
        assertThat(Populations.of("One death was reported at the quay, a pilot."))
                .containsExactly("One: pilot");
    }
}
