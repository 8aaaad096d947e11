package dev.whence.attribution;

import java.util.List;
import java.util.Optional;

/**
 * Who vouches for a figure, from the one who said it first to the last relay before the report itself; empty where the
 * report asserts it itself. The report's own outlet is no link unless the text names it.
 */
public record AttributionChain(List<Link> links) {
    public static final AttributionChain NONE = new AttributionChain(List.of());

    public AttributionChain {
        links = List.copyOf(links);
    }

    /** The one who said it first. */
    public Optional<Link> originator() {
        return links.stream().findFirst();
    }

    public boolean isEmpty() {
        return links.isEmpty();
    }
}
