package dev.whence.reuse.index;

/** The words of one document after the other in a buffer that is used again. For one thread. */
final class DocumentWords {
    private final WordStore store;
    private int[] words = new int[1024];

    DocumentWords(WordStore store) {
        this.store = store;
    }

    /** The words of a document, and behind them what was there before. */
    int[] of(int document) {
        int count = store.end(document) - store.start(document);
        if (words.length < count) {
            words = new int[count + (count >> 1)];
        }
        store.copy(document, words);
        return words;
    }
}
