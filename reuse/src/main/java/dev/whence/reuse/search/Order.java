package dev.whence.reuse.search;

import dev.whence.reuse.notes.DocumentNote;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The order of documents: by date, those without one last, then by id. It does not hang on the order in which they came.
 */
final class Order {
    private final Listing listing;
    private final int[] documents;
    private final int[] ranks;

    private Order(Listing listing, int[] documents) {
        this.listing = listing;
        this.documents = documents;
        this.ranks = new int[documents.length];
        for (int rank = 0; rank < documents.length; rank++) {
            ranks[documents[rank]] = rank;
        }
    }

    /** What is kept of each document while it is read: thread-safe for documents of different numbers. */
    static final class Listing {
        private final String[] ids;
        private final long[] days;
        private final int[] lengths;

        Listing(int count) {
            ids = new String[count];
            days = new long[count];
            lengths = new int[count];
        }

        void take(int number, String id, DocumentNote document) {
            ids[number] = id;
            days[number] = document.day();
            lengths[number] = document.length();
        }

        Order order() {
            Comparator<Integer> byDay = Comparator.comparingLong(i -> days[i]);
            return new Order(
                    this,
                    IntStream.range(0, ids.length)
                            .boxed()
                            .sorted(byDay.thenComparing(i -> ids[i]))
                            .mapToInt(Integer::intValue)
                            .toArray());
        }
    }

    int count() {
        return documents.length;
    }

    /** Which document has a rank. */
    int document(int rank) {
        return documents[rank];
    }

    /** The id of the document of a rank. */
    String id(int rank) {
        return listing.ids[documents[rank]];
    }

    /** The id of a document. */
    String idOf(int document) {
        return listing.ids[document];
    }

    /** How many UTF-16 units the document of a rank has. */
    int length(int rank) {
        return listing.lengths[documents[rank]];
    }

    /** The rank of each document. */
    int[] ranks() {
        return ranks;
    }

    /**
     * The ranks by id.
     *
     * @throws IllegalArgumentException if two documents have the same id
     */
    Map<String, Integer> byId() {
        Map<String, Integer> byId = new HashMap<>(2 * count());
        for (int rank = 0; rank < count(); rank++) {
            if (byId.put(id(rank), rank) != null) {
                throw new IllegalArgumentException("two documents have the id " + id(rank));
            }
        }
        return byId;
    }
}
