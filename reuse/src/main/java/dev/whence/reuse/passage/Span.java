package dev.whence.reuse.passage;

/**
 * A stretch of a document.
 *
 * @param document the document's id
 * @param start where it starts, in UTF-16 units
 * @param end where it ends, exclusive; after start
 */
public record Span(String document, int start, int end) {
    public Span {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("a span of " + document + " from " + start + " to " + end);
        }
    }

    /** The text that it covers. */
    public String of(String text) {
        return text.substring(start, end);
    }

    public int length() {
        return end - start;
    }

    /** How many units both cover; 0 in different documents. */
    public int overlap(Span other) {
        return document.equals(other.document)
                ? Math.max(0, Math.min(end, other.end) - Math.max(start, other.start))
                : 0;
    }
}
