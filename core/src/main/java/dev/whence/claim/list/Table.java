package dev.whence.claim.list;

import dev.whence.language.Sentence;
import java.util.List;
import java.util.Optional;

/**
 * Rows that belong together, cut into cells; every row has as many cells as the widest.
 *
 * @param firstParagraph index of the paragraph of its first row
 * @param lastParagraph index of the paragraph of its last row
 */
record Table(int firstParagraph, int lastParagraph, List<Row> rows) {

    Table {
        rows = List.copyOf(rows);
    }

    /** A row; the tokens of a cell are a sentence of their own. */
    record Row(Sentence line, List<Optional<Sentence>> cells) {
        Row {
            cells = List.copyOf(cells);
        }

        Optional<Sentence> cell(int i) {
            return i < cells.size() ? cells.get(i) : Optional.empty();
        }
    }

    int width() {
        return rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
    }
}
