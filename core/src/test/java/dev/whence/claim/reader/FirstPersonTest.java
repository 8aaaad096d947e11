package dev.whence.claim.reader;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Whom "we" and "our" mean. All places and bodies are fiction. */
class FirstPersonTest {
    private static final String FRONT = "TOLAN LIBERATION FRONT\nMilitary communique No. 3\n\n";

    @Test
    void inAReportOfItsOwnAForceIsWe() {
        assertThat(Populations.of(FRONT + "Our losses: six killed, 14 wounded."))
                .containsExactly("six: TOLAN LIBERATION FRONT", "14: TOLAN LIBERATION FRONT");
    }

    @Test
    void someOfOursAreOurs() {
        assertThat(Populations.of(FRONT + "In the fighting three of ours were killed."))
                .containsExactly("three: TOLAN LIBERATION FRONT");
    }

    @Test
    void whatWeSeizedWasTheEnemys() {
        assertThat(Populations.of(FRONT + "The enemy fled. We captured 25 rifles, two mortars and a radio."))
                .containsExactly("25: enemy", "two: enemy", "a: enemy");
    }

    @Test
    void aHighCommandSpeaksForItsForces() {
        assertThat(Populations.of("GENERAL COMMAND OF THE ARMED FORCES OF VERRAN\nCommunique No. 12\n\n"
                        + "Our losses: six killed."))
                .containsExactly("six: ARMED FORCES OF VERRAN");
    }

    @Test
    void whoeverElseSpeaksHasMen() {
        assertThat(Populations.of("\"We lost four men in the pit,\" the foreman said."))
                .containsExactly("four: men");
    }

    @Test
    void anEstimateIsNoLoss() {
        assertThat(Populations.of("Our own estimate is 70 dead.")).containsExactly("70: people");
    }

    @Test
    void aNounSaysMoreThanWhoeverWeAre() {
        assertThat(Populations.of(
                        "The rebels attacked the fort. Our losses for the day: three soldiers killed, 17 wounded."))
                .containsExactly("three: soldiers", "17: soldiers");
    }

    @Test
    void whatWeSeizedWasNotOurOtherBattalions() {
        assertThat(Populations.of("HEADQUARTERS 4TH LIGHT BRIGADE\nCommunique No. 3\n\n"
                        + "Patrols met the enemy. Later soldiers of the 2nd Battalion came. We seized 22 rifles."))
                .containsExactly("22: enemy");
    }
}
