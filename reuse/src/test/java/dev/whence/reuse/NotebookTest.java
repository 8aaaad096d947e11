package dev.whence.reuse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whence.reuse.notes.Notebook;
import dev.whence.reuse.passage.Document;
import dev.whence.reuse.passage.Library;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts of invented words. */
class NotebookTest {
    /** More documents than are compared sentence by sentence. */
    private static final int MANY = 560;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void documentsThatComeOneByOneInAnyOrderGiveTheSameAsAllAtOnce(long order) {
        List<Document> documents = new ArrayList<>(documents(40));
        Reuse expected = TextReuse.standard().find(documents);
        Collections.shuffle(documents, new Random(order));
        TextReuse search = TextReuse.standard().with(new Notes());

        for (int count = 1; count < documents.size(); count++) {
            search.find(documents.subList(0, count));
        }

        assertThat(expected.passages()).hasSizeGreaterThan(10);
        assertThat(search.find(documents)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(longs = {4, 5})
    void theLastOfManyDocumentsGiveTheSameInAnyOrder(long order) {
        List<Document> documents = new ArrayList<>(documents(MANY));
        Reuse expected = TextReuse.standard().find(documents);
        Collections.shuffle(documents, new Random(order));
        TextReuse search = TextReuse.standard().with(new Notes());

        for (int count = MANY - 8; count < MANY; count++) {
            search.find(documents.subList(0, count));
        }

        assertThat(search.find(documents)).isEqualTo(expected);
    }

    @Test
    void aDocumentThatIsGoneLeavesNoTrace() {
        List<Document> documents = documents(MANY);
        List<Document> fewer = documents.subList(1, MANY);
        TextReuse search = TextReuse.standard().with(new Notes());
        search.find(documents);

        assertThat(search.find(fewer)).isEqualTo(TextReuse.standard().find(fewer));
    }

    @Test
    void onlyTheNewDocumentAndThoseItBearsOnAreRead() {
        List<Document> documents = new ArrayList<>(documents(MANY - 1));
        documents.add(Document.of(
                "new",
                "New words that nobody has used before, and " + documents.get(7).text()));
        TextReuse search = TextReuse.standard().with(new Notes());
        search.find(documents.subList(0, MANY - 1));
        Watched watched = new Watched(documents);

        search.find(watched);

        assertThat(watched.read).contains(7, MANY - 1).hasSizeLessThan(MANY / 2);
    }

    @Test
    void notesThatAreCutOrOfAnotherKindAreNotUsed() {
        List<Document> documents = documents(MANY);
        Notes notes = new Notes();
        TextReuse.standard().with(notes).find(documents);
        notes.documents.replaceAll((id, note) -> id.endsWith("7") ? new byte[] {9, 9, 9} : note);
        notes.pairs.replaceAll((id, note) -> id.hashCode() % 2 == 0 ? java.util.Arrays.copyOf(note, 11) : note);

        assertThat(TextReuse.standard().with(notes).find(documents))
                .isEqualTo(TextReuse.standard().find(documents));
    }

    @Test
    void otherSettingsDoNotTakeThePassagesOfEarlierOnes() {
        List<Document> documents = documents(MANY);
        Notes notes = new Notes();
        TextReuse.standard().with(notes).find(documents);
        TextReuse longer = new TextReuse(Settings.DEFAULT.minWords(30));

        assertThat(longer.with(notes).find(documents)).isEqualTo(longer.find(documents));
    }

    /** Texts of common and rare words, every third with a piece of an earlier one, some of its words changed. */
    private static List<Document> documents(int count) {
        SplittableRandom random = new SplittableRandom(11);
        List<Document> documents = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            StringBuilder text = new StringBuilder();
            for (int word = 0; word < 80; word++) {
                text.append(word % 16 == 0 ? "W" : "w").append(random.nextInt(60) * random.nextInt(60));
                text.append(word % 16 == 15 ? ". " : " ");
            }
            if (i % 3 == 2) {
                String[] source = documents.get(random.nextInt(i)).text().split(" ");
                for (String word : source) {
                    text.append(random.nextInt(12) == 0 ? "z" + random.nextInt(900) : word)
                            .append(' ');
                }
            }
            documents.add(Document.of("d" + i, text.toString())
                    .on(LocalDate.of(2031, 1, 1).plusDays(random.nextInt(300))));
        }
        return documents;
    }

    /** Tells which documents were read. */
    private static final class Watched implements Library {
        private final List<Document> documents;
        private final Set<Integer> read = new HashSet<>();

        Watched(List<Document> documents) {
            this.documents = documents;
        }

        @Override
        public int size() {
            return documents.size();
        }

        @Override
        public String id(int number) {
            return documents.get(number).id();
        }

        @Override
        public Document document(int number) {
            read.add(number);
            return documents.get(number);
        }
    }

    /** Notes in memory. */
    private static final class Notes implements Notebook {
        private final Map<String, byte[]> documents = new HashMap<>();
        private final Map<String, byte[]> pairs = new HashMap<>();

        @Override
        public Optional<byte[]> ofDocument(String id) {
            return Optional.ofNullable(documents.get(id));
        }

        @Override
        public void keepDocument(String id, byte[] note) {
            documents.put(id, note);
        }

        @Override
        public Optional<byte[]> ofPair(String earlier, String later) {
            return Optional.ofNullable(pairs.get(earlier + " " + later));
        }

        @Override
        public void keepPair(String earlier, String later, byte[] note) {
            pairs.put(earlier + " " + later, note);
        }
    }
}
