package dev.whence.claim.reader;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** "Six were women". All places and bodies are fiction. */
class PredicateTest {
    @Test
    void thePhraseBehindWereSaysWho() {
        assertThat(Populations.of("Twelve people were killed. Four were children."))
                .containsExactly("Twelve: people", "Four: children");
    }

    @Test
    void alsoBehindThoseWho() {
        assertThat(Populations.of("Three of those who were arrested were farmers."))
                .containsExactly("Three: farmers");
    }

    @Test
    void aPartIsNotWhatTheNextSentenceGoesOnWith() {
        assertThat(Populations.of("Twelve miners were killed. Four were women. Another two were injured."))
                .containsExactly("Twelve: miners", "Four: women", "two: miners");
    }

    @Test
    void alsoBehindAnotherPart() {
        assertThat(Populations.of("The blast killed 40 people."
                        + " Two of the dead and five of the wounded are citizens of Norland."))
                .containsExactly("40: people", "Two: citizens of Norland", "five: citizens of Norland");
    }

    @Test
    void alsoBehindWhoSaysSo() {
        assertThat(Populations.of("The raid displaced 900 people. Half of them, he said, are children."))
                .containsExactly("900: people", "Half: children");
    }
}
