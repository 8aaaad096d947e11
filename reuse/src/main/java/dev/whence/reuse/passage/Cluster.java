package dev.whence.reuse.passage;

import java.util.List;

/**
 * All places where one text stands.
 *
 * @param members one span a document at most times, earliest document first; two where the document repeats it
 * @param passages the passages that join the places, in the order of all passages; each passage is in one cluster
 */
public record Cluster(List<Span> members, List<Passage> passages) {
    public Cluster {
        members = List.copyOf(members);
        passages = List.copyOf(passages);
    }

    /** The place in the earliest document. */
    public Span earliest() {
        return members.get(0);
    }
}
