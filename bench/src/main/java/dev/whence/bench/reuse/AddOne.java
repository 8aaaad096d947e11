package dev.whence.bench.reuse;

import dev.whence.reuse.Reuse;
import dev.whence.reuse.Settings;
import dev.whence.reuse.TextReuse;
import dev.whence.reuse.notes.Notebook;
import dev.whence.reuse.passage.Document;
import dev.whence.reuse.passage.Library;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** What it costs to add one document to a corpus: with the notes of the search before, and all done again. */
public final class AddOne {
    private static final int ROUNDS = 7;

    private AddOne() {}

    /** {@code AddOne FOLDER}, which {@link Planting} wrote */
    public static void main(String[] args) throws IOException {
        List<Document> documents = new ArrayList<>();
        Corpus.read(Path.of(args[0]).resolve("corpus.jsonl"), documents::add);
        List<Document> before = documents.subList(0, documents.size() - 1);
        TextReuse search = new TextReuse(Settings.DEFAULT);
        Notes notes = new Notes(Map.of(), Map.of());
        search.with(notes).find(before);
        Counted again = new Counted(documents);
        Counted added = new Counted(documents);
        List<Notes> copies = new ArrayList<>();
        Reuse first = report("all done again", again, () -> search.find(again));
        Reuse second = report("one added to the notes", added, () -> {
            Notes copy = new Notes(notes.documents, notes.pairs);
            copies.add(copy);
            return search.with(copy).find(added);
        });
        Notes last = copies.get(copies.size() - 1);
        System.out.printf(
                Locale.ROOT,
                "%d pairs in the notes, %d found out anew; notes of %.1f MB; passages %s%n",
                notes.pairs.size(),
                last.kept,
                notes.bytes() / 1e6,
                first.equals(second) ? "the same" : "NOT THE SAME");
    }

    private static Reuse report(String what, Counted documents, Supplier<Reuse> work) {
        double[] seconds = new double[ROUNDS];
        Reuse found = work.get();
        for (int i = 0; i < ROUNDS; i++) {
            documents.read = 0;
            double start = Usage.now().processorSeconds();
            found = work.get();
            seconds[i] = Usage.now().processorSeconds() - start;
        }
        Arrays.sort(seconds);
        System.out.printf(
                Locale.ROOT,
                "%-24s %7.0f ms of processors (middle of %d), %d texts read%n",
                what,
                1000 * seconds[ROUNDS / 2],
                ROUNDS,
                documents.read);
        return found;
    }

    /** Documents, and how many times a text was asked for. */
    private static final class Counted implements Library {
        private final List<Document> documents;
        private int read;

        Counted(List<Document> documents) {
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
            read++;
            return documents.get(number);
        }
    }

    /** Notes in memory. */
    private static final class Notes implements Notebook {
        private final Map<String, byte[]> documents;
        private final Map<String, byte[]> pairs;
        private int kept;

        Notes(Map<String, byte[]> documents, Map<String, byte[]> pairs) {
            this.documents = new HashMap<>(documents);
            this.pairs = new HashMap<>(pairs);
        }

        long bytes() {
            return documents.values().stream().mapToLong(note -> note.length).sum()
                    + pairs.values().stream().mapToLong(note -> note.length).sum();
        }

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
            return Optional.ofNullable(pairs.get(earlier + "\n" + later));
        }

        @Override
        public void keepPair(String earlier, String later, byte[] note) {
            kept++;
            pairs.put(earlier + "\n" + later, note);
        }
    }
}
