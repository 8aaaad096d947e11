package dev.whence.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whence.report.Report;
import org.junit.jupiter.api.Test;

class SentenceSplitterTest {
    private static final ProseReader PROSE = new ProseReader(Tagger.load());

    @Test
    void aTextWithoutFullStopsIsCutAllTheSame() {
        Prose prose = PROSE.read(Report.of("endless.txt", ", 5 men and 3 cars".repeat(2000)), sentence -> false);

        assertThat(prose.sentences())
                .hasSizeGreaterThan(20)
                .allSatisfy(sentence -> assertThat(sentence.size()).isLessThanOrEqualTo(SentenceSplitter.LONGEST + 1));
        assertThat(prose.sentences().stream().mapToInt(Sentence::size).sum()).isEqualTo(12_000);
    }

    @Test
    void anAbbreviationEndsNoSentenceUnlessAWordFollowsThatOpensOne() {
        Prose prose = PROSE.read(
                Report.of("ranks.txt", "Gen. Ruda left the U.S. The army stayed. It lost 1,500 (!) men."), s -> false);

        assertThat(prose.sentences())
                .extracting(s -> s.span().of(prose.text()))
                .containsExactly("Gen. Ruda left the U.S.", "The army stayed.", "It lost 1,500 (!) men.");
    }
}
