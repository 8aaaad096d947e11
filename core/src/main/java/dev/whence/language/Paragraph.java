package dev.whence.language;

import dev.whence.report.TextSpan;
import java.util.List;

/** A paragraph and its sentences. */
public record Paragraph(int index, Kind kind, TextSpan span, List<Sentence> sentences) {

    public Paragraph {
        sentences = List.copyOf(sentences);
    }

    /** What a paragraph is in its report. */
    public enum Kind {
        PROSE,
        /** The report's own title. */
        HEADLINE,
        /** A heading or a line that stands alone without an end mark. */
        HEADING,
        LIST_ITEM,
        TABLE_ROW;

        /** Stands over text: a title or a heading. */
        public boolean isTitle() {
            return this == HEADLINE || this == HEADING;
        }
    }
}
