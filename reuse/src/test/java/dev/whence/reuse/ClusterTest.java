package dev.whence.reuse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whence.reuse.passage.Cluster;
import dev.whence.reuse.passage.Document;
import dev.whence.reuse.passage.Kind;
import dev.whence.reuse.passage.Passage;
import dev.whence.reuse.passage.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Fiction: Ostra and its bulletin do not exist; the rest is invented words. */
class ClusterTest {
    private static final String QUOTE =
            "We counted the lorries twice, and each time there were two fewer than the day before,"
                    + " so in the end we stopped counting and went home to our families";
    private static final String OTHER =
            "Nobody at the yard in Pellin remembers when the last of the tugs was painted, but all"
                    + " of them remember who was mayor of Ostra when the paint ran out";
    private static final String FOOTER =
            "The Ostra Bulletin is published by the harbour office and may be reprinted free of charge with a credit";

    @Test
    void aPassageInManyTextsIsOneClusterAroundTheEarliest() {
        List<Document> documents = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            documents.add(document(i, filler(i, 40) + QUOTE + ". " + filler(i + 20_000, 40)));
        }

        Reuse reuse = TextReuse.standard().find(documents);

        assertThat(reuse.clusters().size()).isEqualTo(1);
        assertThat(reuse.clusters().get(0).members().size()).isEqualTo(10_000);
        assertThat(reuse.clusters().get(0).earliest().document()).isEqualTo("d0");
        assertThat(reuse.passages())
                .hasSize(9_999)
                .allMatch(passage -> passage.from().document().equals("d0"));
    }

    @Test
    void aTextThatEveryCopyChangedAnewIsOneClusterToo() {
        Random random = new Random(4);
        List<Document> documents = new ArrayList<>();
        for (int i = 0; i < 600; i++) {
            StringBuilder copy = new StringBuilder();
            for (String word : (QUOTE + " " + OTHER).split(" ")) {
                copy.append(random.nextInt(100) < 30 ? "q" + random.nextInt(90_000) : word)
                        .append(' ');
            }
            documents.add(document(i, filler(i, 60) + copy));
        }

        Reuse reuse = TextReuse.standard().find(documents);

        int largest = reuse.clusters().stream()
                .mapToInt(cluster -> cluster.members().size())
                .max()
                .orElse(0);
        assertThat(largest).isGreaterThan(590);
        assertThat(reuse.passages().size()).isLessThan(5 * documents.size());
    }

    @Test
    void twoTextsAreNotOneClusterBecauseAThirdHasBoth() {
        List<Document> documents = List.of(
                document(1, filler(1, 40) + QUOTE + "."),
                document(2, filler(2, 40) + QUOTE + ". " + OTHER + "."),
                document(3, OTHER + ". " + filler(3, 40)));

        List<Cluster> clusters = TextReuse.standard().find(documents).clusters();

        assertThat(clusters).hasSize(2).allMatch(cluster -> cluster.members().size() == 2);
    }

    @Test
    void aFooterOfManyTextsIsBoilerplateAndACopyBesideItIsNot() {
        List<Document> documents = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            documents.add(
                    document(i, filler(i, 150) + (i >= 10 ? QUOTE + ". " : "") + filler(i + 50, 60) + FOOTER + "."));
        }

        List<Passage> passages = TextReuse.standard().find(documents).passages();

        List<Passage> copies =
                passages.stream().filter(one -> one.kind() != Kind.BOILERPLATE).toList();
        assertThat(copies).hasSize(1);
        Span copy = copies.get(0).to();
        assertThat(copy.of(documents.get(11).text())).isEqualTo(QUOTE);
        assertThat(passages).hasSizeGreaterThanOrEqualTo(12);
    }

    private static Document document(int number, String text) {
        return Document.of("d" + number, text).on(LocalDate.of(2031, 1, 1).plusDays(number));
    }

    private static String filler(int seed, int words) {
        Random random = new Random(7919L * seed);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < words; i++) {
            text.append(i % 12 == 0 ? "W" : "w").append(random.nextInt(20_000)).append(i % 12 == 11 ? ". " : " ");
        }
        return text.toString();
    }
}
