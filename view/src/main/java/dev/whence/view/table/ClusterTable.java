package dev.whence.view.table;

import dev.whence.view.table.PassageRow.SideText;
import java.util.List;
import java.util.stream.Collectors;

/** {@code clusters.jsonl} and {@code clusters.csv}: every text that stands in several places, with all of them. */
public final class ClusterTable {
    public static final Table<ClusterRow> TABLE = Table.of(
            "clusters",
            List.of(
                    Column.of("id", row -> Cell.of(row.cluster().id().value())),
                    Column.of("boilerplate", row -> Cell.of(row.isForm())),
                    Column.of("reports", row -> Cell.of(row.cluster().reports())),
                    Column.of("text", row -> Cell.of(row.places().get(0).text())),
                    Column.of(
                            "places",
                            row -> new Cell.Items(row.places().stream()
                                    .map(ClusterTable::place)
                                    .toList()),
                            row -> Cell.of(row.places().stream()
                                    .map(place -> place.report() + " " + place.start() + "-" + place.end())
                                    .collect(Collectors.joining("; ")))),
                    Column.of(
                            "passages",
                            row -> new Cell.Items(row.cluster().passages().stream()
                                    .map(passage -> Cell.of(passage.value()))
                                    .toList()))));

    private ClusterTable() {}

    private static Cell place(SideText place) {
        return new Cell.Fields(List.of(
                Cell.field("report", Cell.of(place.report())),
                Cell.field("start", Cell.of(place.start())),
                Cell.field("end", Cell.of(place.end()))));
    }
}
