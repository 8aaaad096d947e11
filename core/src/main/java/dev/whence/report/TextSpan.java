package dev.whence.report;

/**
 * A stretch of a report's text, from {@code start} (inclusive) to {@code end} (exclusive), in UTF-16 units.
 *
 * <p>Exports count Unicode code points instead; {@link CodePoints} converts.
 */
public record TextSpan(int start, int end) implements Comparable<TextSpan> {

    /** @throws IllegalArgumentException if the span ends before it starts or starts below 0 */
    public TextSpan {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("No span from " + start + " to " + end);
        }
    }

    public int length() {
        return end - start;
    }

    public boolean contains(TextSpan other) {
        return start <= other.start && other.end <= end;
    }

    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }

    public boolean overlaps(TextSpan other) {
        return start < other.end && other.start < end;
    }

    /** The smallest span that holds both. */
    public TextSpan union(TextSpan other) {
        return new TextSpan(Math.min(start, other.start), Math.max(end, other.end));
    }

    /** The text that this span indexes. */
    public String of(CharSequence text) {
        return text.subSequence(start, end).toString();
    }

    /** By start, then by end. */
    @Override
    public int compareTo(TextSpan other) {
        int byStart = Integer.compare(start, other.start);
        return byStart != 0 ? byStart : Integer.compare(end, other.end);
    }
}
