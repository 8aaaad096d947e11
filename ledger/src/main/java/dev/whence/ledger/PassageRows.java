package dev.whence.ledger;

import dev.whence.passage.Flow;
import dev.whence.passage.Passage;
import dev.whence.passage.PassageCounts;
import dev.whence.passage.PassageKind;
import dev.whence.passage.Side;
import dev.whence.report.ReportId;
import dev.whence.report.TextSpan;
import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** Passages as rows of {@code passages}, and in {@code searched} which reports they were searched in. */
final class PassageRows {
    private static final String SELECT = "SELECT p.*, f.name AS from_name, t.name AS to_name FROM passages p"
            + " JOIN reports f ON f.id = p.from_report JOIN reports t ON t.id = p.to_report";

    private static final Comparator<Passage> ORDER = byPlace(Passage::from).thenComparing(byPlace(Passage::to));

    private PassageRows() {}

    /** By the names of reports in code point order, and by where they stand in them. */
    static <T> Comparator<T> byPlace(Function<T, Side> side) {
        return Comparator.comparing((T one) -> side.apply(one).name(), Names.BY_CODE_POINT)
                .thenComparing(one -> side.apply(one).span());
    }

    static void insert(Statements statements, List<Passage> passages) throws SQLException {
        PreparedStatement insert =
                statements.of("INSERT INTO passages (id, from_report, from_start, from_end, to_report,"
                        + " to_start, to_end, kind, similarity, direction, why, shared)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
        Values values = new Values(insert);
        for (Passage passage : passages) {
            values.text(passage.id().value())
                    .text(passage.from().report().value())
                    .span(passage.from().span())
                    .text(passage.to().report().value())
                    .span(passage.to().span())
                    .text(passage.kind().label())
                    .text(passage.similarity().toPlainString())
                    .text(passage.flow().label())
                    .text(passage.why())
                    .text(Json.shared(passage.shared()))
                    .addToBatch();
        }
        insert.executeBatch();
    }

    static void removeAll(Statements statements) throws SQLException {
        statements.of("DELETE FROM passages").executeUpdate();
    }

    static List<Passage> all(Statements statements) throws SQLException {
        return read(statements.of(SELECT));
    }

    static List<Passage> of(Statements statements, ReportId report) throws SQLException {
        PreparedStatement select = statements.of(SELECT + " WHERE p.from_report = ? OR p.to_report = ?");
        select.setString(1, report.value());
        select.setString(2, report.value());
        return read(select);
    }

    static PassageCounts counts(Statements statements) throws SQLException {
        String others = "SELECT count(*), count(DISTINCT from_report || ' ' || to_report) FROM passages"
                + " WHERE kind <> 'boilerplate'";
        String takers = "SELECT count(*) FROM (SELECT to_report FROM passages WHERE direction = 'from-to' AND kind <>"
                + " 'boilerplate' UNION SELECT from_report FROM passages WHERE direction = 'to-from' AND kind <>"
                + " 'boilerplate') AS taken";
        try (ResultSet rows = statements.of(others).executeQuery()) {
            rows.next();
            return new PassageCounts(
                    rows.getLong(1),
                    rows.getLong(2),
                    count(statements, takers),
                    count(statements, "SELECT count(*) FROM passages WHERE kind = 'boilerplate'"));
        }
    }

    private static long count(Statements statements, String sql) throws SQLException {
        try (ResultSet rows = statements.of(sql).executeQuery()) {
            return rows.next() ? rows.getLong(1) : 0;
        }
    }

    private static List<Passage> read(PreparedStatement select) throws SQLException {
        List<Passage> passages = new ArrayList<>();
        try (ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                passages.add(passage(new Row(rows)));
            }
        }
        passages.sort(ORDER);
        return passages;
    }

    private static Passage passage(Row row) throws SQLException {
        return new Passage(
                side(row, "from"),
                side(row, "to"),
                row.constant(PassageKind.class, "kind"),
                new BigDecimal(row.text("similarity")),
                row.constant(Flow.class, "direction"),
                row.text("why"),
                Json.shared(row.text("shared")));
    }

    private static Side side(Row row, String side) throws SQLException {
        TextSpan span = row.span(side);
        return new Side(new ReportId(row.text(side + "_report")), row.text(side + "_name"), span);
    }
}
