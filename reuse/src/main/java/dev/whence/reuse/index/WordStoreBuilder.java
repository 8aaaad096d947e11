package dev.whence.reuse.index;

import dev.whence.reuse.notes.DocumentNote;
import dev.whence.reuse.notes.Notebook;
import dev.whence.reuse.passage.Document;
import dev.whence.reuse.passage.Library;
import dev.whence.reuse.word.WordReader;
import dev.whence.reuse.work.Workers;
import java.time.LocalDate;
import java.util.Arrays;

/** Reads documents into a {@link WordStore}. */
public final class WordStoreBuilder {
    private static final int BLOCK = 256;

    private WordStoreBuilder() {}

    /** Is shown what is known of each document as it is read. */
    @FunctionalInterface
    public interface Watcher {
        void see(int number, String id, DocumentNote document);
    }

    /**
     * Reads all documents, each once; one of which there is a note is not read.
     *
     * @param watcher is asked by several threads
     * @param memory how many bytes the words may take before they go into a file
     * @throws IllegalArgumentException if they have more than two thousand million words
     */
    public static WordStore read(Library library, Notebook notes, Watcher watcher, Workers workers, long memory) {
        WordSink sink = new WordSink(memory);
        int[] lengths = new int[library.size()];
        int blocks = (library.size() + BLOCK - 1) / BLOCK;
        try {
            workers.each(blocks, WordReader::new, (reader, block) -> {
                int first = block * BLOCK;
                int[][] words = new int[Math.min(BLOCK, library.size() - first)][];
                for (int i = 0; i < words.length; i++) {
                    Known known = known(library, first + i, notes, reader);
                    watcher.see(first + i, known.id(), known.note());
                    words[i] = known.note().words();
                    lengths[first + i] = words[i].length;
                }
                sink.put(block, joined(words));
            });
            return new WordStore(sink.finish(), starts(lengths));
        } catch (RuntimeException | Error e) {
            sink.abandon();
            throw e;
        }
    }

    private record Known(String id, DocumentNote note) {}

    private static Known known(Library library, int number, Notebook notes, WordReader reader) {
        if (notes == Notebook.NONE) {
            Document document = library.document(number);
            return new Known(document.id(), read(document, reader));
        }
        String id = library.id(number);
        return new Known(id, notes.ofDocument(id).flatMap(DocumentNote::of).orElseGet(() -> {
            DocumentNote note = read(library.document(number), reader);
            notes.keepDocument(id, note.toBytes());
            return note;
        }));
    }

    private static DocumentNote read(Document document, WordReader reader) {
        int[] words = new int[reader.read(document.text())];
        reader.copyHashes(words, 0);
        long day = document.date().map(LocalDate::toEpochDay).orElse(Long.MAX_VALUE);
        return new DocumentNote(day, document.text().length(), words);
    }

    private static int[] starts(int[] lengths) {
        int[] starts = new int[lengths.length + 1];
        for (int i = 0; i < lengths.length; i++) {
            starts[i + 1] = starts[i] + lengths[i];
        }
        return starts;
    }

    private static int[] joined(int[][] parts) {
        int[] all = new int[Arrays.stream(parts).mapToInt(part -> part.length).sum()];
        int at = 0;
        for (int[] part : parts) {
            System.arraycopy(part, 0, all, at, part.length);
            at += part.length;
        }
        return all;
    }
}
