package dev.whence.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whence.report.Report;
import org.junit.jupiter.api.Test;

class ClausesTest {
    private static final ProseReader PROSE = new ProseReader(Tagger.load());

    @Test
    void aWordBehindWhileBelongsToAnotherClauseThanOneBeforeIt() {
        Sentence s = sentence("Two died in Varen, while in Oss nobody was hurt.");
        Clauses clauses = Clauses.of(s);

        assertThat(clauses.together(word(s, "Two"), word(s, "Varen"))).isTrue();
        assertThat(clauses.together(word(s, "Varen"), word(s, "Oss"))).isFalse();
        assertThat(clauses.distance(word(s, "nobody"), word(s, "Oss")))
                .isLessThan(clauses.distance(word(s, "nobody"), word(s, "Varen")));
    }

    @Test
    void nothingReachesOverASemicolonButTheLastFullStopIsNoBorder() {
        Sentence s = sentence("Four were freed; six stayed.");
        Clauses clauses = Clauses.of(s);

        assertThat(clauses.distance(word(s, "freed"), word(s, "six"))).isGreaterThanOrEqualTo(Clauses.APART);
        assertThat(clauses.distance(word(s, "six"), s.size() - 1)).isLessThan(3);
    }

    @Test
    void aConjunctionOpensAClauseAndThatDividesWhatIsSaidFromWhoSaysIt() {
        Sentence s = sentence("The mayor said that nine died and the road was cut after the storm.");
        Clauses clauses = Clauses.of(s);

        assertThat(clauses.is(word(s, "that"), Clauses.Border.COMPLEMENT)).isTrue();
        assertThat(clauses.divides(word(s, "that"))).isTrue();
        assertThat(clauses.opens(word(s, "that"))).isFalse();
        assertThat(clauses.opens(word(s, "after"))).isTrue();
        assertThat(clauses.opens(word(s, "and"))).isTrue();
        assertThat(clauses.divides(word(s, "and"))).isFalse();
    }

    @Test
    void noNounPhraseReachesOverARelativePronoun() {
        assertThat(Clauses.endsPhrase("who")).isTrue();
        assertThat(Clauses.endsPhrase("because")).isTrue();
        assertThat(Clauses.endsPhrase("guards")).isFalse();
    }

    @Test
    void beyondTheEndsOfASentenceStandsNoBorder() {
        Clauses clauses = Clauses.of(sentence("Nine died."));

        assertThat(clauses.is(-1, Clauses.Border.WALL)).isFalse();
        assertThat(clauses.opens(99)).isFalse();
        assertThat(clauses.divides(99)).isFalse();
    }

    private static Sentence sentence(String text) {
        return PROSE.read(Report.of("clauses.txt", text), s -> false)
                .sentences()
                .get(0);
    }

    private static int word(Sentence s, String word) {
        for (int i = 0; i < s.size(); i++) {
            if (s.token(i).text().equals(word)) {
                return i;
            }
        }
        throw new IllegalArgumentException(word);
    }
}
