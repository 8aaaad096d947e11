package dev.whence.claim.frame;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** How the lines of the triggers are written, and what their words then find. */
class TriggersTest {
    private final VerbForms verbs = VerbForms.load();

    @Test
    void bracketsHoldAlternativesAndOneOfThemMayBeNothing() {
        assertThat(Alternatives.of("[hold/keep]_in_[the/]_jail"))
                .containsExactly("hold_in_the_jail", "hold_in_jail", "keep_in_the_jail", "keep_in_jail");
    }

    @Test
    void wordsBehindTheVerbThatDifferInNothingElseStayTogether() {
        assertThat(Alternatives.of("live_in_[tents/the_open/camps]"))
                .containsExactly("live_in_tents/camps", "live_in_the_open");
        assertThat(Alternatives.of("not_[return/reappear]")).containsExactly("not_return", "not_reappear");
        assertThat(Measures.of("Nine porters lived in camps.")).isEqualTo(Measures.of("Nine porters lived in tents."));
    }

    @Test
    void irregularVerbsNeedNoForms() {
        assertThat(verbs.of("take prisoner"))
                .isEqualTo(new VerbForms.Forms("takes prisoner", "took prisoner", "taken prisoner", "taking prisoner"));
        assertThat(verbs.of("ferry").past()).isEqualTo("ferried");
        assertThat(verbs.of("not come back").participle()).isEqualTo("not come back");
    }

    @Test
    void adverbsDoNotPartTheWordsOfATrigger() {
        assertThat(Measures.of("Nine sailors have not yet been found.")).containsExactly("Nine missing");
    }
}
