package dev.whence.passage;

import java.util.List;

/**
 * All places where one text stands.
 *
 * @param places one a report at most times, the earliest report first; two where a report repeats the text
 * @param passages the passages that join the places; each passage is in one cluster
 */
public record Cluster(List<Side> places, List<PassageId> passages) {
    public Cluster {
        places = List.copyOf(places);
        passages = List.copyOf(passages);
        if (places.isEmpty()) {
            throw new IllegalArgumentException("a cluster without a place");
        }
    }

    public ClusterId id() {
        return ClusterId.of(earliest());
    }

    /** The place in the report that comes first by date, then by name. */
    public Side earliest() {
        return places.get(0);
    }

    /** In how many reports the text stands. */
    public int reports() {
        return (int) places.stream().map(Side::report).distinct().count();
    }
}
