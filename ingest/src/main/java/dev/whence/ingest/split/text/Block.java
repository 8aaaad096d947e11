package dev.whence.ingest.split.text;

/**
 * A paragraph, or a few short lines that stand together; a border lies only before one.
 *
 * @param start in UTF-16 units
 * @param firstWord the first of its words
 * @param endWord the word after its last one
 * @param shape what it looks like
 */
public record Block(int start, int end, int firstWord, int endWord, Shape shape) {

    /** What a block looks like. */
    public enum Shape {
        /** Sentences. */
        PROSE,
        /** One short line or several: a title, a byline, a box. */
        LINES,
        /** A point of a list or a row of a table, which opens no report. */
        ITEM
    }

    public int words() {
        return endWord - firstWord;
    }
}
