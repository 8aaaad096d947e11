package dev.whence.passage;

import dev.whence.report.Hashes;

/** Names a passage by both of its sides, so that a better search does not change it. */
public record PassageId(String value) implements Comparable<PassageId> {

    public static PassageId of(Side from, Side to) {
        return new PassageId("p" + Hashes.short64(part(from), part(to)));
    }

    private static String part(Side side) {
        return side.report().value() + " " + side.span().start() + " "
                + side.span().end();
    }

    @Override
    public int compareTo(PassageId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
