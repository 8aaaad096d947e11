package dev.whence.ledger;

import dev.whence.report.ReportId;
import dev.whence.report.same.SameReports;
import dev.whence.report.same.TextSketch;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** Which reports are one, in the columns {@code sketch} and {@code same_as} of {@code reports}. */
final class SameRows {
    private SameRows() {}

    /** Looks through all reports anew. */
    static void join(Statements statements) throws SQLException {
        SortedMap<ReportId, ReportId> same = SameReports.among(candidates(statements));
        if (same.equals(joined(statements))) {
            return;
        }
        statements
                .of("UPDATE reports SET same_as = NULL WHERE same_as IS NOT NULL")
                .executeUpdate();
        PreparedStatement update = statements.of("UPDATE reports SET same_as = ? WHERE id = ?");
        for (Map.Entry<ReportId, ReportId> entry : same.entrySet()) {
            new Values(update)
                    .text(entry.getValue().value())
                    .text(entry.getKey().value());
            update.executeUpdate();
        }
    }

    /** The reports that have a key in common with another; most have none, and are not held in memory. */
    private static List<SameReports.Item> candidates(Statements statements) throws SQLException {
        IntStream.Builder all = IntStream.builder();
        each(statements, item -> keys(item).forEach(all::add));
        int[] sorted = all.build().sorted().toArray();
        List<SameReports.Item> candidates = new ArrayList<>();
        each(statements, item -> {
            if (keys(item).anyMatch(key -> isRepeated(sorted, key))) {
                candidates.add(item);
            }
        });
        return candidates;
    }

    private static IntStream keys(SameReports.Item item) {
        return item.keys().stream().mapToInt(String::hashCode);
    }

    private static boolean isRepeated(int[] sorted, int key) {
        int at = Arrays.binarySearch(sorted, key);
        return at > 0 && sorted[at - 1] == key || at + 1 < sorted.length && sorted[at + 1] == key;
    }

    private static void each(Statements statements, Consumer<SameReports.Item> taker) throws SQLException {
        String sql = "SELECT id, name, title, title_from, outlet, outlet_from, author, author_from, date_first,"
                + " date_last, date_from, url, url_from, sketch FROM reports";
        try (ResultSet rows = statements.of(sql).executeQuery()) {
            Row row = new Row(rows);
            while (rows.next()) {
                TextSketch sketch = TextSketch.parse(row.maybeText("sketch").orElse(""));
                taker.accept(new SameReports.Item(
                        new ReportId(row.text("id")), row.text("name"), ReportRows.about(row), sketch));
            }
        }
    }

    private static SortedMap<ReportId, ReportId> joined(Statements statements) throws SQLException {
        SortedMap<ReportId, ReportId> same = new TreeMap<>();
        String sql = "SELECT id, same_as FROM reports WHERE same_as IS NOT NULL";
        try (ResultSet rows = statements.of(sql).executeQuery()) {
            while (rows.next()) {
                same.put(new ReportId(rows.getString(1)), new ReportId(rows.getString(2)));
            }
        }
        return same;
    }

    /** The names of the copies of each report that has some, by its name. */
    static SortedMap<String, List<String>> copies(Statements statements) throws SQLException {
        SortedMap<String, List<String>> copies = new TreeMap<>(Names.BY_CODE_POINT);
        String sql = "SELECT k.name, c.name FROM reports c JOIN reports k ON k.id = c.same_as";
        try (ResultSet rows = statements.of(sql).executeQuery()) {
            while (rows.next()) {
                copies.computeIfAbsent(rows.getString(1), name -> new ArrayList<>())
                        .add(rows.getString(2));
            }
        }
        copies.values().forEach(names -> names.sort(Names.BY_CODE_POINT));
        return copies;
    }
}
