package dev.whence.claim.reader;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What was hit, else who struck. All places and bodies are fiction. */
class StruckTest {
    @Test
    void whatTheyWereAimedAtIsNamedBehind() {
        assertThat(Populations.of("Eighteen missiles were fired at Strelin.")).containsExactly("Eighteen: Strelin");
        assertThat(Populations.of("Three bombs hit a hospital.")).contains("Three: hospital");
    }

    @Test
    void orBefore() {
        assertThat(Populations.of("The bakery was hit by two shells.")).containsExactly("two: bakery");
    }

    @Test
    void elseItIsWhoStruck() {
        assertThat(Populations.of("The rebels launched five ambushes this week."))
                .containsExactly("five: rebels");
    }

    @Test
    void aTargetIsOnlyOfItsOwnVerb() {
        assertThat(
                        Populations.of(
                                "The invaders carried out 64 air strikes and fired 30 rockets on the positions of the militia."))
                .containsExactly("64: invaders", "30: positions of the militia");
    }

    @Test
    void aFigureComparedIsOfTheSame() {
        assertThat(Populations.of("Orsk launched 1,900 drones at Halvia in May, compared with 1,100 in April."))
                .containsExactly("1,900: Halvia", "1,100: Halvia");
    }

    @Test
    void thoseWhoFellInClashesStruckNobody() {
        assertThat(Populations.of("Some 390 guerrillas were killed in more than 600 clashes."))
                .containsExactly("390: guerrillas", "600: clashes");
    }
}
