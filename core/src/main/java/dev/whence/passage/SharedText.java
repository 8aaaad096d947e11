package dev.whence.passage;

import java.util.List;

/**
 * What a search for reused text found.
 *
 * @param passages by the names of the reports and where they stand
 * @param clusters all places where one text stands, in the order of the passages
 */
public record SharedText(List<Passage> passages, List<Cluster> clusters) {
    public SharedText {
        passages = List.copyOf(passages);
        clusters = List.copyOf(clusters);
    }
}
