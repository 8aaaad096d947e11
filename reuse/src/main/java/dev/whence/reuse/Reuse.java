package dev.whence.reuse;

import dev.whence.reuse.passage.Passage;
import java.util.List;

/**
 * What a search found.
 *
 * @param passages sorted by the earlier document, its place, then the later one
 */
public record Reuse(List<Passage> passages) {
    public Reuse {
        passages = List.copyOf(passages);
    }
}
