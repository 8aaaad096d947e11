package dev.whence.view.table;

import dev.whence.view.table.PassageRow.SideText;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** {@code passages.jsonl} and {@code passages.csv}: every passage that two reports share. */
public final class PassageTable {
    private static final Column<PassageRow> ID =
            Column.of("id", row -> Cell.of(row.passage().id().value()));

    private static final List<Column<PassageRow>> ABOUT = List.of(
            Column.of("kind", row -> Cell.of(row.passage().kind().label())),
            Column.of("similarity", row -> Cell.of(row.passage().similarity())),
            Column.of("direction", row -> Cell.of(row.passage().flow().label())),
            Column.of("why", row -> Cell.of(row.passage().why())),
            Column.of(
                    "cluster",
                    row -> Cell.text(row.cluster().map(cluster -> cluster.id().value()))));

    public static final Table<PassageRow> TABLE = new Table<>(
            "passages",
            Stream.of(Stream.of(ID, side("from", PassageRow::from), side("to", PassageRow::to)), ABOUT.stream())
                    .flatMap(columns -> columns)
                    .toList(),
            Stream.of(Stream.of(ID), flat("from", PassageRow::from), flat("to", PassageRow::to), ABOUT.stream())
                    .flatMap(columns -> columns)
                    .toList());

    private PassageTable() {}

    private static Column<PassageRow> side(String name, Function<PassageRow, SideText> side) {
        return Column.of(name, row -> {
            SideText at = side.apply(row);
            return new Cell.Fields(List.of(
                    Cell.field("report", Cell.of(at.report())),
                    Cell.field("start", Cell.of(at.start())),
                    Cell.field("end", Cell.of(at.end())),
                    Cell.field("text", Cell.of(at.text()))));
        });
    }

    private static Stream<Column<PassageRow>> flat(String name, Function<PassageRow, SideText> side) {
        return Stream.of(
                Column.of(name, row -> Cell.of(side.apply(row).report())),
                Column.of(name + "Start", row -> Cell.of(side.apply(row).start())),
                Column.of(name + "End", row -> Cell.of(side.apply(row).end())),
                Column.of(name + "Text", row -> Cell.of(side.apply(row).text())));
    }
}
