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
    void nothingBehindASemicolonTellsOfThoseBeforeIt() {
        assertThat(Measures.of("The quake killed 212 in Sarn; scores hurt."))
                .containsExactly("212 killed", "scores wounded");
    }
}
