package dev.whence.reuse;

import dev.whence.reuse.passage.Document;
import dev.whence.reuse.search.Result;
import dev.whence.reuse.search.Search;
import dev.whence.reuse.work.Workers;
import java.util.List;

/** Finds the text that documents share. Immutable; safe for several threads. */
public final class TextReuse {
    private final Settings settings;

    public TextReuse(Settings settings) {
        this.settings = settings;
    }

    /** With {@link Settings#DEFAULT}. */
    public static TextReuse standard() {
        return new TextReuse(Settings.DEFAULT);
    }

    /**
     * Compares every document with every other.
     *
     * @param documents in any order; the list may read them only when asked, then several threads ask it
     * @throws IllegalArgumentException if two have the same id, or all together have more than two thousand million words
     */
    public Reuse find(List<Document> documents) {
        try (Workers workers = new Workers(settings.threads())) {
            Result result = new Search(documents, settings.minWords(), settings.memory(), workers).find();
            return new Reuse(result.passages(), result.clusters());
        }
    }
}
