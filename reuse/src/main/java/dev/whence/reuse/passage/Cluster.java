package dev.whence.reuse.passage;

import java.util.List;

/**
 * All places where one text stands.
 *
 * @param members one span a document at most times, earliest document first; two where the document repeats it
 */
public record Cluster(List<Span> members) {
    public Cluster {
        members = List.copyOf(members);
    }

    /** The place in the earliest document. */
    public Span earliest() {
        return members.get(0);
    }
}
