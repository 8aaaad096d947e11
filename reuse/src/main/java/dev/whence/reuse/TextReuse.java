package dev.whence.reuse;

import dev.whence.reuse.notes.Notebook;
import dev.whence.reuse.passage.Document;
import dev.whence.reuse.passage.Library;
import dev.whence.reuse.search.Result;
import dev.whence.reuse.search.Search;
import dev.whence.reuse.work.Progress;
import dev.whence.reuse.work.Workers;
import java.util.List;

/** Finds the text that documents share. Immutable; safe for several threads. */
public final class TextReuse {
    private final Settings settings;
    private final Notebook notes;
    private final Progress progress;

    public TextReuse(Settings settings) {
        this(settings, Notebook.NONE, Progress.NONE);
    }

    private TextReuse(Settings settings, Notebook notes, Progress progress) {
        this.settings = settings;
        this.notes = notes;
        this.progress = progress;
    }

    /** With {@link Settings#DEFAULT}. */
    public static TextReuse standard() {
        return new TextReuse(Settings.DEFAULT);
    }

    /**
     * The same, which reads and aligns only what the notebook has no note of, and keeps what it found out in it. The result
     * is the same with any notes, or none.
     */
    public TextReuse with(Notebook notebook) {
        return new TextReuse(settings, notebook, progress);
    }

    /** The same, which tells how far it has come. */
    public TextReuse telling(Progress watcher) {
        return new TextReuse(settings, notes, watcher);
    }

    /**
     * Compares every document with every other.
     *
     * @param documents in any order; the list may read them only when asked, then several threads ask it
     * @throws IllegalArgumentException if two have the same id, or all together have more than two thousand million words
     */
    public Reuse find(List<Document> documents) {
        return find(Library.of(documents));
    }

    /**
     * Compares every document with every other.
     *
     * @throws IllegalArgumentException if two have the same id, or all together have more than two thousand million words
     */
    public Reuse find(Library library) {
        try (Workers workers = new Workers(settings.threads())) {
            Result result =
                    new Search(library, notes, settings.minWords(), settings.memory(), workers, progress).find();
            return new Reuse(result.passages(), result.clusters());
        }
    }
}
