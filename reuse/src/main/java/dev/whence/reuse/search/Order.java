package dev.whence.reuse.search;

import dev.whence.reuse.passage.Document;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The order of documents: by date, those without one last, then by id. It does not hang on the order in which they came.
 */
final class Order {
    private final int[] documents;
    private final int[] ranks;
    private final String[] ids;

    private Order(int[] documents, String[] ids) {
        this.documents = documents;
        this.ids = ids;
        this.ranks = new int[documents.length];
        for (int rank = 0; rank < documents.length; rank++) {
            ranks[documents[rank]] = rank;
        }
    }

    /** @throws IllegalArgumentException if two documents have the same id */
    static Order of(List<Document> documents) {
        int count = documents.size();
        String[] ids = new String[count];
        long[] days = new long[count];
        for (int i = 0; i < count; i++) {
            Document document = documents.get(i);
            ids[i] = document.id();
            days[i] = document.date().map(LocalDate::toEpochDay).orElse(Long.MAX_VALUE);
        }
        Set<String> known = new HashSet<>(2 * count);
        Arrays.stream(ids).filter(id -> !known.add(id)).findFirst().ifPresent(id -> {
            throw new IllegalArgumentException("two documents have the id " + id);
        });
        Comparator<Integer> byDay = Comparator.comparingLong(i -> days[i]);
        int[] inOrder = IntStream.range(0, count)
                .boxed()
                .sorted(byDay.thenComparing(i -> ids[i]))
                .mapToInt(Integer::intValue)
                .toArray();
        return new Order(inOrder, ids);
    }

    /** The id of the document of a rank. */
    String id(int rank) {
        return ids[documents[rank]];
    }

    int count() {
        return documents.length;
    }

    /** Which document has a rank. */
    int document(int rank) {
        return documents[rank];
    }

    /** The rank of each document. */
    int[] ranks() {
        return ranks;
    }
}
