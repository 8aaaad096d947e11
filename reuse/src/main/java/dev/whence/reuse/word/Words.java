package dev.whence.reuse.word;

/**
 * The words of one text. Holds the arrays it is given, which nobody changes.
 */
public final class Words {
    private final int[] hashes;
    private final int[] starts;
    private final int[] ends;

    Words(int[] hashes, int[] starts, int[] ends) {
        this.hashes = hashes;
        this.starts = starts;
        this.ends = ends;
    }

    /** The words of a text. */
    public static Words of(String text) {
        WordReader reader = new WordReader();
        reader.read(text);
        return reader.words();
    }

    public int count() {
        return hashes.length;
    }

    /** The hash of a word in lower case. */
    public int hash(int word) {
        return hashes[word];
    }

    /** Where a word starts, in UTF-16 units. */
    public int start(int word) {
        return starts[word];
    }

    /** Where a word ends, exclusive. */
    public int end(int word) {
        return ends[word];
    }
}
