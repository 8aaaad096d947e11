package dev.whence.view.page.reader;

import dev.whence.view.page.text.Segment;
import java.util.List;

/**
 * A paragraph, or the line of it that is shown where only quotations are wanted.
 *
 * @param keepsLines whether its line breaks mean something, as in tables and lists
 * @param notes what stands in the margin: passages that begin here
 */
public record ParagraphView(List<Segment> segments, boolean keepsLines, List<MarginNote> notes) {
    public ParagraphView {
        segments = List.copyOf(segments);
        notes = List.copyOf(notes);
    }
}
