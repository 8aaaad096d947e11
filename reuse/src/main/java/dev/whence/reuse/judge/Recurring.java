package dev.whence.reuse.judge;

import dev.whence.reuse.passage.Passage;
import dev.whence.reuse.passage.Span;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/**
 * Tells forms that many documents use from texts that many copied: a form is a small part of each document, and stands at
 * the beginning or the end (bylines, footers, legal notes), or is short and all that the documents have in common.
 */
public final class Recurring {
    private static final int DOCUMENTS = 5;
    private static final double SMALL = 0.3;
    private static final int EDGE = 200;
    private static final int SHORT = 130;
    private static final double MOST = 0.8;

    private final List<Passage> passages;
    private final ToIntFunction<String> lengths;
    private final Map<String, Integer> perPair = new HashMap<>();

    /** @param lengths of the documents by id, in UTF-16 units */
    public Recurring(List<Passage> passages, ToIntFunction<String> lengths) {
        this.passages = passages;
        this.lengths = lengths;
        passages.forEach(passage -> perPair.merge(pair(passage), 1, Integer::sum));
    }

    /** Whether the passages of a cluster, by number, are uses of a form. */
    public boolean isForm(List<Integer> cluster) {
        Set<Span> spans = new HashSet<>();
        Set<String> documents = new HashSet<>();
        for (int passage : cluster) {
            Stream.of(passages.get(passage).from(), passages.get(passage).to()).forEach(span -> {
                spans.add(span);
                documents.add(span.document());
            });
        }
        if (documents.size() < DOCUMENTS) {
            return false;
        }
        long small = spans.stream().filter(this::isSmall).count();
        long atEdge = spans.stream().filter(this::isAtEdge).count();
        long lone = cluster.stream().filter(this::isShortAndAllTheyShare).count();
        return small >= MOST * spans.size() && (atEdge >= MOST * spans.size() || lone >= MOST * cluster.size());
    }

    private boolean isSmall(Span span) {
        return span.length() < SMALL * lengths.applyAsInt(span.document());
    }

    private boolean isAtEdge(Span span) {
        return span.start() < EDGE || lengths.applyAsInt(span.document()) - span.end() < EDGE;
    }

    private boolean isShortAndAllTheyShare(int number) {
        Passage passage = passages.get(number);
        return passage.to().length() < SHORT && perPair.getOrDefault(pair(passage), 0) == 1;
    }

    private static String pair(Passage passage) {
        return passage.from().document() + "\n" + passage.to().document();
    }
}
