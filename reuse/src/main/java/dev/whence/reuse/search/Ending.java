package dev.whence.reuse.search;

import dev.whence.reuse.cluster.Clusters;
import dev.whence.reuse.judge.Recurring;
import dev.whence.reuse.passage.Cluster;
import dev.whence.reuse.passage.Kind;
import dev.whence.reuse.passage.Passage;
import dev.whence.reuse.passage.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The last stage, when all passages are known: puts them in order, into clusters, and tells the forms among them. */
final class Ending {
    private final Order order;
    private final Map<String, Integer> ranks;

    /** @throws IllegalArgumentException if two documents have the same id */
    Ending(Order order) {
        this.order = order;
        this.ranks = order.byId();
    }

    Result result(List<List<Passage>> found) {
        List<Passage> passages = new ArrayList<>(found.stream()
                .flatMap(Collection::stream)
                .map(Ending::settled)
                .sorted(byPlaces())
                .toList());
        Recurring recurring = new Recurring(List.copyOf(passages), id -> order.length(rank(id)));
        List<Cluster> clusters = new ArrayList<>();
        for (List<Integer> cluster : Clusters.of(passages)) {
            if (recurring.isForm(cluster)) {
                cluster.forEach(
                        number -> passages.set(number, passages.get(number).asBoilerplate()));
            }
            clusters.add(cluster(cluster.stream().map(passages::get).toList()));
        }
        return new Result(passages, clusters);
    }

    /** A form says nothing of who has it from whom. */
    private static Passage settled(Passage passage) {
        return passage.kind() == Kind.BOILERPLATE ? passage.asBoilerplate() : passage;
    }

    /** The places of a cluster; spans of one document that lie on one another are one place. */
    private Cluster cluster(List<Passage> passages) {
        Comparator<Span> byPlace = Comparator.comparingInt((Span span) -> rank(span.document()))
                .thenComparingInt(Span::start)
                .thenComparing(Comparator.comparingInt(Span::end).reversed());
        List<Span> members = new ArrayList<>();
        passages.stream()
                .flatMap(passage -> Stream.of(passage.from(), passage.to()))
                .sorted(byPlace)
                .filter(span ->
                        members.isEmpty() || members.get(members.size() - 1).overlap(span) == 0)
                .forEach(members::add);
        return new Cluster(members, passages);
    }

    /** By the earlier document, the place in it, the later document and the place in that. */
    private Comparator<Passage> byPlaces() {
        return Comparator.<Passage>comparingInt(passage -> rank(passage.from().document()))
                .thenComparingInt(passage -> passage.from().start())
                .thenComparingInt(passage -> passage.from().end())
                .thenComparingInt(passage -> rank(passage.to().document()))
                .thenComparingInt(passage -> passage.to().start())
                .thenComparingInt(passage -> passage.to().end());
    }

    private int rank(String id) {
        return ranks.getOrDefault(id, 0);
    }
}
