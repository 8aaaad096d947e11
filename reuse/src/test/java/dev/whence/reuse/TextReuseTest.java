package dev.whence.reuse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.whence.reuse.passage.Document;
import dev.whence.reuse.passage.Kind;
import dev.whence.reuse.passage.Match;
import dev.whence.reuse.passage.Passage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Fiction: Ostra and all that happens there is made up. */
class TextReuseTest {
    private static final String BARGE =
            "A barge loaded with gravel broke loose above Ostra on Sunday night and struck the second pier of the Lorn"
                    + " bridge, which has been closed to lorries since.";
    private static final String MARKET =
            "Traders at the covered market say that half of the stalls have not opened since the ferry stopped running"
                    + " in the first week of March.";

    @Test
    void aCopiedSentenceIsFoundFromItsFirstToItsLastWord() {
        Document first = Document.of("first", "News from the river. " + BARGE + " More later.");
        Document second = Document.of("second", "Our correspondent writes: “" + BARGE + "” Nobody was hurt.");

        Passage passage = only(find(List.of(first, second)));

        assertThat(passage.from().of(first.text())).isEqualTo(BARGE.substring(0, BARGE.length() - 1));
        assertThat(passage.to().of(second.text())).isEqualTo(BARGE.substring(0, BARGE.length() - 1));
        assertThat(passage.kind()).isEqualTo(Kind.VERBATIM);
    }

    @Test
    void theMatchesOfAnEditedPassageAreAlikeWordForWord() {
        Document first = Document.of("first", BARGE + " " + MARKET);
        Document second = Document.of(
                "second",
                BARGE.replace("gravel", "sand").replace("on Sunday night", "late on Sunday") + " Fine weather.");

        Passage passage = only(find(List.of(first, second)));

        assertThat(passage.kind()).isEqualTo(Kind.EDITED);
        assertThat(passage.matches())
                .hasSizeGreaterThan(1)
                .allSatisfy(match -> assertThat(first.text().substring(match.fromStart(), match.fromEnd()))
                        .isEqualTo(second.text().substring(match.toStart(), match.toEnd())));
        assertThat(passage.matches().stream().mapToInt(Match::words).sum()).isEqualTo(passage.sharedWords());
    }

    @Test
    void sentencesInAnotherOrderAreTwoPassages() {
        List<Passage> passages =
                find(List.of(Document.of("a", BARGE + " " + MARKET), Document.of("b", MARKET + " " + BARGE)));

        assertThat(passages).hasSize(2);
    }

    @Test
    void theEarlierDocumentIsTheFromSide() {
        Document later = Document.of("a", BARGE).on(LocalDate.of(2031, 5, 2));
        Document earlier = Document.of("b", BARGE).on(LocalDate.of(2031, 5, 1));

        assertThat(only(find(List.of(later, earlier))).from().document()).isEqualTo("b");
    }

    @Test
    void oneHundredAndFiftyCopiesAreLinkedToTheEarliestAndNotToOneAnother() {
        List<Document> copies = new ArrayList<>();
        for (int i = 0; i < 150; i++) {
            copies.add(Document.of("copy" + i, BARGE + " " + MARKET)
                    .on(LocalDate.of(2031, 1, 1).plusDays((i + 75) % 150)));
        }

        Reuse reuse = TextReuse.standard().find(copies);

        assertThat(reuse.clusters())
                .hasSize(1)
                .allMatch(cluster -> cluster.members().size() == 150);
        assertThat(reuse.passages())
                .hasSize(149)
                .allMatch(passage -> passage.from().document().equals("copy75"))
                .allMatch(passage -> passage.kind() == Kind.VERBATIM);
    }

    @Test
    void theOrderOfDocumentsAndTheNumberOfThreadsDoNotShow() {
        List<Document> documents = new ArrayList<>(someDocuments());
        List<Passage> expected = find(documents);
        Collections.shuffle(documents, new Random(5));

        assertThat(expected).isNotEmpty();
        assertThat(find(documents)).isEqualTo(expected);
        assertThat(new TextReuse(Settings.DEFAULT.threads(3)).find(documents).passages())
                .isEqualTo(expected);
    }

    @Test
    void wordsThatDoNotFitIntoMemoryGoIntoAFileAndNothingElseChanges() {
        List<Document> documents = new ArrayList<>();
        SplittableRandom random = new SplittableRandom(9);
        for (int i = 0; i < 1500; i++) {
            StringBuilder text = new StringBuilder();
            for (int word = 0; word < 160; word++) {
                text.append("w").append(random.nextInt(90) * random.nextInt(90)).append(' ');
            }
            documents.add(Document.of("d" + i, text + (i % 50 == 0 ? BARGE : "")));
        }
        List<Passage> expected = find(documents);

        assertThat(expected).hasSizeGreaterThan(25);
        assertThat(new TextReuse(Settings.DEFAULT.memory(1 << 20).threads(2))
                        .find(documents)
                        .passages())
                .isEqualTo(expected);
    }

    @Test
    void emptyTextsAndNoTextsShareNothing() {
        assertThat(find(List.of())).isEmpty();
        assertThat(find(List.of(Document.of("a", ""), Document.of("b", " … "), Document.of("c", "One"))))
                .isEmpty();
    }

    @Test
    void twoDocumentsOfOneIdAreRefused() {
        assertThatThrownBy(() -> find(List.of(Document.of("a", BARGE), Document.of("a", MARKET))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("two documents have the id a");
    }

    /** Three hundred texts of invented words, every third with a piece of an earlier one. */
    private static List<Document> someDocuments() {
        SplittableRandom random = new SplittableRandom(3);
        List<Document> documents = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            StringBuilder text = new StringBuilder();
            for (int word = 0; word < 100; word++) {
                int square = random.nextInt(60) * random.nextInt(60);
                text.append("w").append(square).append(' ');
            }
            if (i % 3 == 2) {
                String source = documents.get(random.nextInt(i)).text();
                text.append(source, source.length() / 3, source.length() * 3 / 4);
            }
            documents.add(Document.of("d" + i, text.toString()));
        }
        return documents;
    }

    private static List<Passage> find(List<Document> documents) {
        return TextReuse.standard().find(documents).passages();
    }

    private static Passage only(List<Passage> passages) {
        assertThat(passages).hasSize(1);
        return passages.get(0);
    }
}
