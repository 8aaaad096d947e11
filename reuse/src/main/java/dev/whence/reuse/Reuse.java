package dev.whence.reuse;

import dev.whence.reuse.passage.Cluster;
import dev.whence.reuse.passage.Passage;
import java.util.List;

/**
 * What a search found.
 *
 * @param passages sorted by the earlier document, its place, then the later one
 * @param clusters all places where one text stands, forms among them, in the order of the passages
 */
public record Reuse(List<Passage> passages, List<Cluster> clusters) {
    public Reuse {
        passages = List.copyOf(passages);
        clusters = List.copyOf(clusters);
    }
}
