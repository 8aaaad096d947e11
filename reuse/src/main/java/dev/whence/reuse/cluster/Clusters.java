package dev.whence.reuse.cluster;

import dev.whence.reuse.passage.Passage;
import dev.whence.reuse.passage.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Puts passages together whose spans agree. */
public final class Clusters {
    /** Two spans are one place where they have at least this share of the text that either has. */
    private static final double AGREE = 0.5;

    private final List<Span> places = new ArrayList<>();
    private final List<Integer> parents = new ArrayList<>();
    private final Map<Span, Integer> placeOf = new HashMap<>();

    private Clusters() {}

    /** Which passages tell of the same text: lists of their numbers, in the order of the passages. */
    public static List<List<Integer>> of(List<Passage> passages) {
        Clusters clusters = new Clusters();
        clusters.findPlaces(passages);
        for (Passage passage : passages) {
            clusters.join(clusters.place(passage.from()), clusters.place(passage.to()));
        }
        Map<Integer, List<Integer>> groups = new LinkedHashMap<>();
        for (int i = 0; i < passages.size(); i++) {
            groups.computeIfAbsent(clusters.root(clusters.place(passages.get(i).from())), root -> new ArrayList<>())
                    .add(i);
        }
        return List.copyOf(groups.values());
    }

    /** The spans of each document, longest first: each is its own place unless it agrees with one there is. */
    private void findPlaces(List<Passage> passages) {
        Map<String, List<Span>> byDocument = new LinkedHashMap<>();
        for (Passage passage : passages) {
            for (Span span : List.of(passage.from(), passage.to())) {
                if (placeOf.put(span, -1) == null) {
                    byDocument
                            .computeIfAbsent(span.document(), id -> new ArrayList<>())
                            .add(span);
                }
            }
        }
        Comparator<Span> longestFirst = Comparator.comparingInt(span -> -span.length());
        byDocument.values().forEach(spans -> {
            spans.sort(longestFirst.thenComparingInt(Span::start));
            int first = places.size();
            spans.forEach(span -> placeOf.put(span, placeFrom(first, span)));
        });
    }

    private int placeFrom(int first, Span span) {
        for (int place = first; place < places.size(); place++) {
            int shared = places.get(place).overlap(span);
            if (shared >= AGREE * (places.get(place).length() + span.length() - shared)) {
                return place;
            }
        }
        places.add(span);
        parents.add(parents.size());
        return places.size() - 1;
    }

    private int place(Span span) {
        return placeOf.getOrDefault(span, 0);
    }

    private void join(int one, int other) {
        int first = root(one);
        int second = root(other);
        parents.set(Math.max(first, second), Math.min(first, second));
    }

    private int root(int place) {
        int root = place;
        while (parents.get(root) != root) {
            parents.set(root, parents.get(parents.get(root)));
            root = parents.get(root);
        }
        return root;
    }
}
