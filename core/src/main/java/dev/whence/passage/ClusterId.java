package dev.whence.passage;

import dev.whence.report.Hashes;

/** Names a cluster by its earliest place, so that one more copy does not change it. */
public record ClusterId(String value) implements Comparable<ClusterId> {

    static ClusterId of(Side earliest) {
        return new ClusterId("t"
                + Hashes.short64(
                        earliest.report().value(),
                        Integer.toString(earliest.span().start()),
                        Integer.toString(earliest.span().end())));
    }

    @Override
    public int compareTo(ClusterId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
