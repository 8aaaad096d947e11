package dev.whence.quantity;

import java.util.List;

/** The numbers of a sentence, in their order: those that may count something, and those that do not. */
public record Numbers(List<Quantity> quantities, List<Excluded> excluded) {
    static final Numbers NONE = new Numbers(List.of(), List.of());

    public Numbers {
        quantities = List.copyOf(quantities);
        excluded = List.copyOf(excluded);
    }
}
