package dev.whence.reuse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whence.reuse.passage.Document;
import dev.whence.reuse.passage.Kind;
import dev.whence.reuse.passage.Passage;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Fiction: the town of Ostra, its ferry and its papers do not exist. */
class RewriteTest {
    private static final Document WIRE = Document.of("1-wire", """
            The ferry Almandine ran onto a sandbank off Ostra before dawn on Friday with 214 passengers on board.
            Two tugs from the naval yard at Pellin pulled it free at high water, the harbour master, Judit Varo, said.
            Nobody was hurt, but eleven lorries slid against one another on the car deck and caught fire.

            The captain, a man of 61 who had made the crossing for thirty years, was taken ashore for questioning. The
            company that owns the ship would not say whether the sandbank stood on its charts.
            """);

    private static final Document REWRITE = Document.of("2-rewrite", """
            Fog hung over the coast all week, and the fishermen stayed at home.

            The ferry Almandine ran onto a sandbank off Ostra before dawn on Friday with 214 passengers on board.
            Thirty years on the same crossing did not help the 61-year-old captain: he is being questioned ashore.
            It was tugs of the naval yard in Pellin that freed it at high water, if one believes harbour master Varo.
            Whether anybody cares about any of this in the capital is another question altogether.
            """);

    @Test
    void aSentenceToldAnewIsFoundBesideOneThatWasCopied() {
        List<Passage> passages = find(WIRE, REWRITE);

        assertThat(passages).hasSize(3);
        assertThat(passages.get(1).to().of(REWRITE.text()))
                .startsWith("It was tugs")
                .endsWith("Varo");
        assertThat(passages.get(1).from().of(WIRE.text()))
                .startsWith("Two tugs")
                .contains("Judit Varo");
        assertThat(passages.get(1).from().of(WIRE.text())).endsWith("Varo, said");
        assertThat(passages.get(2).kind()).isEqualTo(Kind.REWRITTEN);
        assertThat(passages.get(2).from().of(WIRE.text())).startsWith("The captain");
        assertThat(passages.get(2).to().of(REWRITE.text()))
                .startsWith("Thirty years")
                .endsWith("ashore");
    }

    @Test
    void aSentenceThatOnlyOneOfThemHasIsNoPassage() {
        assertThat(find(WIRE, REWRITE))
                .noneMatch(passage -> passage.to().of(REWRITE.text()).contains("fishermen")
                        || passage.to().of(REWRITE.text()).contains("capital"));
    }

    @Test
    void twoTextsOnTheSameMatterThatShareOnlyItsNamesAreNotLinked() {
        Document other = Document.of("3-other", """
                Judit Varo has been harbour master of Ostra since the flood year, and she keeps a parrot. The naval yard at
                Pellin builds tugs and once built a ferry. Neither has ever been in the news before this Friday.
                """);

        assertThat(find(WIRE, other)).isEmpty();
    }

    private static List<Passage> find(Document... documents) {
        return TextReuse.standard().find(List.of(documents)).passages();
    }
}
