package dev.whence.reuse.search;

import dev.whence.reuse.passage.Cluster;
import dev.whence.reuse.passage.Passage;
import java.util.List;

/** What a search found, in order. */
public record Result(List<Passage> passages, List<Cluster> clusters) {}
