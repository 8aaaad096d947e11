package dev.whence.view.page.reader;

import dev.whence.view.page.text.Segment;
import dev.whence.view.page.text.Stretch.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * A paragraph, or the line of it that is shown where only quotations are wanted.
 *
 * @param runs its text, text that stands in other reports too apart from the rest
 * @param keepsLines whether its line breaks mean something, as in tables and lists
 * @param notes what stands in the margin: passages that begin here
 */
public record ParagraphView(List<Run> runs, boolean keepsLines, List<MarginNote> notes) {
    private static final int MOST_SEEN = 3;

    public ParagraphView {
        runs = List.copyOf(runs);
        notes = List.copyOf(notes);
    }

    /** The notes that are seen at once. */
    public List<MarginNote> firstNotes() {
        return notes.subList(0, Math.min(MOST_SEEN, notes.size()));
    }

    /** Those that open when they are asked for. */
    public List<MarginNote> moreNotes() {
        return notes.subList(firstNotes().size(), notes.size());
    }

    /** Text that stands in other reports too, or does not. */
    public record Run(boolean shared, List<Segment> segments) {
        public Run {
            segments = List.copyOf(segments);
        }
    }

    static List<Run> runs(List<Segment> segments) {
        List<Run> runs = new ArrayList<>();
        List<Segment> open = new ArrayList<>();
        for (Segment segment : segments) {
            if (!open.isEmpty() && isShared(open.get(0)) != isShared(segment)) {
                runs.add(new Run(isShared(open.get(0)), open));
                open.clear();
            }
            open.add(segment);
        }
        if (!open.isEmpty()) {
            runs.add(new Run(isShared(open.get(0)), open));
        }
        return runs;
    }

    private static boolean isShared(Segment segment) {
        return segment.isIn(Kind.PASSAGE);
    }
}
