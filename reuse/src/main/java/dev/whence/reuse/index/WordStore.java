package dev.whence.reuse.index;

import java.util.Arrays;

/**
 * The word hashes of all documents, by document and by position in the whole. A position counts the words of all
 * documents before it.
 */
public final class WordStore {
    /** Documents are kept in blocks of this many, each one array. */
    static final int BLOCK_BITS = 8;

    private static final int TABLE_BITS = 8;

    private final int[][] blocks;
    private final int[] starts;
    private final int[] firstDocuments;

    /**
     * @param blocks the words of 256 documents each, end to end
     * @param starts the position of each document's first word, and at the end the number of words
     */
    WordStore(int[][] blocks, int[] starts) {
        this.blocks = blocks;
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

    int blocks() {
        return blocks.length;
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

    /** The array that holds a document's words. */
    int[] array(int document) {
        return blocks[document >>> BLOCK_BITS];
    }

    /** Where in its array a document's words start. */
    int arrayStart(int document) {
        return starts[document] - starts[document & -(1 << BLOCK_BITS)];
    }

    /** The words of one document. */
    public int[] words(int document) {
        int at = arrayStart(document);
        return Arrays.copyOfRange(array(document), at, at + end(document) - start(document));
    }
}
