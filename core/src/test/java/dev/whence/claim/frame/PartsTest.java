package dev.whence.claim.frame;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PartsTest {
    @Test
    void someOfThoseToldOfSufferedTheSame() {
        assertThat(Measures.of("Twelve people were hurt, three of them badly."))
                .containsExactly("Twelve wounded", "three wounded");
        assertThat(Measures.of("Twelve people were hurt, one of them badly."))
                .containsExactly("Twelve wounded", "one wounded");
    }

    @Test
    void someOfThoseWhoAreOnlyCountedSufferedNothing() {
        assertThat(Measures.of("Nine people died. The court tried 94 officers, 31 of them in absentia."))
                .doesNotContain("31 killed");
    }

    @Test
    void someOfThePhraseBeforeTheCommaAreNoneOfTheDead() {
        assertThat(Measures.of("Nine people died. The raiders, about forty of them, came by night."))
                .doesNotContain("forty killed");
    }

    @Test
    void someOfSomebodysPeopleAreNoneOfTheDead() {
        assertThat(Measures.of("Nine people died. Two of the senator's aides were kept waiting."))
                .containsExactly("Nine killed");
    }

    @Test
    void aSpeakersOwnPartyIsNoneOfTheDead() {
        assertThat(Measures.of("Nine people died. \"There were eleven of us on the raft,\" he said."))
                .containsExactly("Nine killed");
    }
}
