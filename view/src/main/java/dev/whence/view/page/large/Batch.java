package dev.whence.view.page.large;

import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of a list that is shown at once.
 *
 * @param first the number of its first item, from 1
 * @param all how long the whole list is
 */
public record Batch<T>(int first, List<T> items, int all) {
    public Batch {
        items = List.copyOf(items);
    }

    /** The list from its beginning to its end; one empty batch for an empty list. */
    public static <T> List<Batch<T>> of(List<T> list, int size) {
        List<Batch<T>> batches = new ArrayList<>();
        for (int at = 0; at < list.size() || batches.isEmpty(); at += size) {
            batches.add(new Batch<>(at + 1, list.subList(at, Math.min(list.size(), at + size)), list.size()));
        }
        return batches;
    }

    public int last() {
        return first + items.size() - 1;
    }

    /** The first stands on the page; the others open when they are asked for. */
    public boolean isOpen() {
        return first == 1;
    }
}
