package dev.whence.reuse.index;

/**
 * The word hashes of all documents, by document and by position in the whole. A position counts the words of all
 * documents before it.
 */
public final class WordStore implements AutoCloseable {
    private static final int TABLE_BITS = 8;

    private final WordArray words;
    private final int[] starts;
    private final int[] firstDocuments;

    /**
     * @param words of all documents, end to end
     * @param starts the position of each document's first word, and at the end the number of words
     */
    WordStore(WordArray words, int[] starts) {
        this.words = words;
        this.starts = starts;
        this.firstDocuments = new int[(words() >>> TABLE_BITS) + 2];
        int document = 0;
        for (int i = 0; i < firstDocuments.length; i++) {
            while (document + 1 < documents() && starts[document + 1] <= (i << TABLE_BITS)) {
                document++;
            }
            firstDocuments[i] = document;
        }
    }

    public int documents() {
        return starts.length - 1;
    }

    public int words() {
        return starts[starts.length - 1];
    }

    int start(int document) {
        return starts[document];
    }

    int end(int document) {
        return starts[document + 1];
    }

    /** The document that a position lies in. */
    int documentAt(int position) {
        int document = firstDocuments[position >>> TABLE_BITS];
        while (starts[document + 1] <= position) {
            document++;
        }
        return document;
    }

    /** The word at a position. */
    int word(int position) {
        return words.word(position);
    }

    /** Copies the words of a document to the beginning of an array. */
    void copy(int document, int[] into) {
        words.copy(start(document), end(document) - start(document), into);
    }

    /** How much of the heap the words take. */
    public long bytes() {
        return words.bytes();
    }

    @Override
    public void close() {
        words.close();
    }

    /** The words of one document. */
    public int[] words(int document) {
        int[] own = new int[end(document) - start(document)];
        copy(document, own);
        return own;
    }
}
