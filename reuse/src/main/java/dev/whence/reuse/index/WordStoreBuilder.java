package dev.whence.reuse.index;

import dev.whence.reuse.passage.Document;
import dev.whence.reuse.word.WordReader;
import dev.whence.reuse.work.Workers;
import java.util.Arrays;
import java.util.List;

/** Reads documents into a {@link WordStore}. */
public final class WordStoreBuilder {
    private static final int BLOCK = 256;

    private WordStoreBuilder() {}

    /** Is shown each document as it is read. */
    @FunctionalInterface
    public interface Watcher {
        void see(int number, Document document);
    }

    /**
     * Reads all documents, each once.
     *
     * @param watcher is asked by several threads
     * @throws IllegalArgumentException if they have more than two thousand million words
     */
    public static WordStore read(List<Document> documents, Watcher watcher, Workers workers) {
        int blocks = (documents.size() + BLOCK - 1) / BLOCK;
        int[][] words = new int[blocks][];
        int[] lengths = new int[documents.size()];
        workers.each(
                blocks,
                WordReader::new,
                (reader, block) -> words[block] = read(documents, watcher, block, reader, lengths));
        int[] starts = starts(lengths);
        return new WordStore(joined(words, starts[lengths.length]), starts);
    }

    private static int[] read(List<Document> documents, Watcher watcher, int block, WordReader reader, int[] lengths) {
        int[] words = new int[BLOCK * 64];
        int count = 0;
        for (int document = block * BLOCK; document < Math.min(documents.size(), (block + 1) * BLOCK); document++) {
            Document read = documents.get(document);
            watcher.see(document, read);
            int length = reader.read(read.text());
            if (count + length > words.length) {
                words = Arrays.copyOf(words, Math.max(count + length, 2 * count));
            }
            reader.copyHashes(words, count);
            lengths[document] = length;
            count += length;
        }
        return Arrays.copyOf(words, count);
    }

    /** One array of all; lets go of each part when it is copied. */
    private static int[] joined(int[][] parts, int count) {
        int[] all = new int[count];
        int at = 0;
        for (int i = 0; i < parts.length; i++) {
            System.arraycopy(parts[i], 0, all, at, parts[i].length);
            at += parts[i].length;
            parts[i] = new int[0];
        }
        return all;
    }

    private static int[] starts(int[] lengths) {
        int[] starts = new int[lengths.length + 1];
        for (int i = 0; i < lengths.length; i++) {
            long end = (long) starts[i] + lengths[i];
            if (end > Integer.MAX_VALUE - 1024) {
                throw new IllegalArgumentException("too many words for one search: search in parts");
            }
            starts[i + 1] = (int) end;
        }
        return starts;
    }
}
