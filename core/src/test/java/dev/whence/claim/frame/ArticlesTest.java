package dev.whence.claim.frame;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ArticlesTest {
    @Test
    void anArticleCountsOne() {
        assertThat(Measures.of("A ferryman was killed.")).containsExactly("A killed");
    }

    @Test
    void inAppositionItOnlySaysWhoSomebodyIs() {
        assertThat(Measures.of("The pilot, a lieutenant, was captured.")).isEmpty();
    }

    @Test
    void beforeADescribedNumberItIsNone() {
        assertThat(Measures.of("The shell killed a further four.")).containsExactly("four killed");
    }

    @Test
    void aFamilyOfSixIsSix() {
        assertThat(Measures.of("The shell killed a family of six.")).containsExactly("six killed");
    }

    @Test
    void asTheLastOfAListOfNumbersItIsOneMore() {
        assertThat(Measures.of("Losses amounted to 40 men, two tanks and one howitzer."))
                .containsExactly("40 killed", "two destroyed", "one destroyed");
        assertThat(Measures.of("The garrison lost two tanks and a chance.")).containsExactly("two destroyed");
    }

    @Test
    void nothingBehindASemicolonTellsOfThoseBeforeIt() {
        assertThat(Measures.of("The quake killed 212 in Sarn; scores hurt."))
                .containsExactly("212 killed", "scores wounded");
    }
}
