package dev.whence.view.table;

import dev.whence.report.TextSpan;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/** {@code attributions.jsonl} and {@code attributions.csv}: every attribution, whatever its content says. */
public final class AttributionTable {
    private static final Column<AttributionRow> REPORT =
            Column.of("report", row -> Cell.of(row.report().path()));

    public static final Table<AttributionRow> TABLE = new Table<>(
            "attributions",
            List.of(
                    REPORT,
                    part("source", row -> row.attribution().source()),
                    part("cue", row -> row.attribution().cue()),
                    part("content", AttributionRow::content)),
            Stream.of(
                            Stream.of(REPORT),
                            flat("source", row -> row.attribution().source()),
                            flat("cue", row -> row.attribution().cue()),
                            flat("content", AttributionRow::content))
                    .flatMap(columns -> columns)
                    .toList());

    private AttributionTable() {}

    private static Column<AttributionRow> part(String name, Function<AttributionRow, Optional<TextSpan>> part) {
        return Column.of(
                name,
                row -> part.apply(row)
                        .<Cell>map(span -> new Cell.Fields(List.of(
                                Cell.field("start", Cell.of(row.points().at(span.start()))),
                                Cell.field("end", Cell.of(row.points().at(span.end()))),
                                Cell.field("text", Cell.of(span.of(row.report().text()))))))
                        .orElse(Cell.ABSENT));
    }

    private static Stream<Column<AttributionRow>> flat(String name, Function<AttributionRow, Optional<TextSpan>> part) {
        return Stream.of(
                flat(name + "Start", part, (row, span) -> Cell.of(row.points().at(span.start()))),
                flat(name + "End", part, (row, span) -> Cell.of(row.points().at(span.end()))),
                flat(name, part, (row, span) -> Cell.of(span.of(row.report().text()))));
    }

    private static Column<AttributionRow> flat(
            String name,
            Function<AttributionRow, Optional<TextSpan>> part,
            BiFunction<AttributionRow, TextSpan, Cell> value) {
        return Column.of(
                name, row -> part.apply(row).map(span -> value.apply(row, span)).orElse(Cell.ABSENT));
    }
}
