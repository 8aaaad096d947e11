package dev.whence.reuse.passage;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A text that may share passages with others.
 *
 * @param id names it; no two documents of one search have the same
 * @param text as it stands: all offsets are UTF-16 units of it
 * @param date when it was published, if that is known; the earlier document is the likelier source
 * @param publisher the outlet or author, if known: a credit to it in another document tells who copied
 */
public record Document(String id, String text, Optional<LocalDate> date, Optional<String> publisher) {
    /** A text of which nothing more is known. */
    public static Document of(String id, String text) {
        return new Document(id, text, Optional.empty(), Optional.empty());
    }

    /** The same, published on a day. */
    public Document on(LocalDate day) {
        return new Document(id, text, Optional.of(day), publisher);
    }

    /** The same, published by somebody. */
    public Document by(String name) {
        return new Document(id, text, date, Optional.of(name));
    }
}
