package dev.whence.claim.list;

import dev.whence.report.TextSpan;
import java.util.List;

/**
 * What the lists and tables of a report say.
 *
 * @param settled the items and rows that were read as such: no frame reads their numbers again
 */
public record Listed(List<ListedFigure> figures, List<TextSpan> settled) {

    public Listed {
        figures = List.copyOf(figures);
        settled = List.copyOf(settled);
    }

    public boolean settles(TextSpan number) {
        return settled.stream().anyMatch(span -> span.overlaps(number));
    }
}
