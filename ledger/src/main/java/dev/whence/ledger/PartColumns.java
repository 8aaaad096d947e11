package dev.whence.ledger;

import dev.whence.report.Border;
import dev.whence.report.FilePart;
import java.sql.SQLException;
import java.util.Optional;

/** Where a report stands in a file of several, as columns of {@code reports}. */
final class PartColumns {
    private PartColumns() {}

    static void put(Values values, Optional<FilePart> part) throws SQLException {
        Optional<Border> border = part.flatMap(FilePart::border);
        values.number(part.map(FilePart::start))
                .number(part.map(FilePart::end))
                .number(border.map(Border::confidence))
                .text(border.map(Border::signs).map(Json::texts));
    }

    static Optional<FilePart> get(Row row) throws SQLException {
        Optional<Integer> start = row.maybeNumber("part_start");
        if (start.isEmpty()) {
            return Optional.empty();
        }
        Optional<Integer> confidence = row.maybeNumber("border_confidence");
        Optional<Border> border = confidence.isEmpty()
                ? Optional.empty()
                : Optional.of(new Border(confidence.get(), Json.texts(row.text("border_signs"))));
        return Optional.of(new FilePart(start.get(), row.number("part_end"), border));
    }
}
