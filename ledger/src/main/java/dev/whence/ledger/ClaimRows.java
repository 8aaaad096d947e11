package dev.whence.ledger;

import dev.whence.analysis.ClaimCount;
import dev.whence.attribution.AttributionChain;
import dev.whence.attribution.Link;
import dev.whence.attribution.SourceKind;
import dev.whence.claim.Certainty;
import dev.whence.claim.Claim;
import dev.whence.claim.ClaimId;
import dev.whence.claim.Evidence;
import dev.whence.claim.Measure;
import dev.whence.claim.Scope;
import dev.whence.claim.Status;
import dev.whence.population.Population;
import dev.whence.population.Role;
import dev.whence.quantity.Interval;
import dev.whence.report.Report;
import dev.whence.report.ReportId;
import dev.whence.time.DatePrecision;
import dev.whence.time.TimeWindow;
import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Claims as rows of {@code claims}, with their chains in {@code links} and their parts in {@code evidence}. */
final class ClaimRows {
    private ClaimRows() {}

    static void insert(Statements statements, Report report, List<Claim> claims) throws SQLException {
        String sql =
                "INSERT INTO claims (id, report, position, number, number_start, number_end, low, high, low_exclusive,"
                        + " high_exclusive, approximate, measure, unit, population, role, affiliation, cause, blamed, "
                        + PlaceColumns.NAMES
                        + ", time_words, time_from, time_to, time_precision, scope, status, certainty, doubts, rule, sentence_start, sentence_end)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, " + PlaceColumns.PLACES
                        + ", ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
        PreparedStatement insert = statements.of(sql);
        Values values = new Values(insert);
        for (int i = 0; i < claims.size(); i++) {
            Claim claim = claims.get(i);
            values.text(claim.id().value()).text(report.id().value()).number(i);
            counted(values, report, claim);
            circumstances(values, claim);
            values.addToBatch();
        }
        insert.executeBatch();
        insertLinks(statements, claims);
        insertEvidence(statements, claims);
    }

    /** How many claims of the ledger are alike, in no order. */
    static List<ClaimCount> counts(Statements statements) throws SQLException {
        String sql = "SELECT measure, certainty, source, kind, count(*) AS claims"
                + " FROM claims JOIN reports ON reports.id = report AND same_as IS NULL"
                + " LEFT JOIN links ON claim = claims.id AND links.position = 0"
                + " GROUP BY measure, certainty, source, kind";
        List<ClaimCount> counts = new ArrayList<>();
        try (ResultSet rows = statements.of(sql).executeQuery()) {
            while (rows.next()) {
                Row row = new Row(rows);
                Optional<String> source = row.maybeText("source");
                Optional<ClaimCount.Originator> originator = source.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new ClaimCount.Originator(source.get(), row.constant(SourceKind.class, "kind")));
                counts.add(new ClaimCount(
                        row.constant(Measure.class, "measure"),
                        row.text("certainty").equals("sure"),
                        originator,
                        row.number("claims")));
            }
        }
        return counts;
    }

    /** All claims of a report, in the order in which they were put in. */
    static List<Claim> of(Statements statements, ReportId report) throws SQLException {
        Map<String, List<Link>> links = links(statements, report);
        Map<String, List<Evidence.Part>> parts = parts(statements, report);
        List<Claim> claims = new ArrayList<>();
        PreparedStatement select = statements.of("SELECT * FROM claims WHERE report = ? ORDER BY position");
        select.setString(1, report.value());
        try (ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                Row row = new Row(rows);
                String id = row.text("id");
                claims.add(claim(
                        row,
                        new AttributionChain(links.getOrDefault(id, List.of())),
                        parts.getOrDefault(id, List.of())));
            }
        }
        return claims;
    }

    private static void counted(Values values, Report report, Claim claim) throws SQLException {
        Interval interval = claim.interval();
        values.text(claim.number().of(report.text()))
                .span(claim.number())
                .text(interval.low().map(BigDecimal::toPlainString))
                .text(interval.high().map(BigDecimal::toPlainString))
                .flag(interval.lowExclusive())
                .flag(interval.highExclusive())
                .flag(interval.approximate())
                .text(claim.measure().label())
                .text(claim.unit())
                .text(claim.of().map(Population::name))
                .text(claim.of().map(population -> population.role().label()))
                .text(claim.of().flatMap(Population::affiliation));
    }

    private static void circumstances(Values values, Claim claim) throws SQLException {
        values.text(claim.cause()).text(claim.by());
        PlaceColumns.set(values, claim.where());
        values.text(claim.when().map(TimeWindow::words))
                .text(claim.when().flatMap(TimeWindow::from).map(Object::toString))
                .text(claim.when().flatMap(TimeWindow::to).map(Object::toString))
                .number(claim.when().flatMap(TimeWindow::precision).map(DatePrecision::code))
                .text(claim.scope().label())
                .text(claim.status().label())
                .text(claim.certainty().label())
                .text(Json.texts(claim.certainty().doubts()))
                .text(claim.evidence().rule())
                .span(claim.evidence().sentence());
    }

    private static void insertLinks(Statements statements, List<Claim> claims) throws SQLException {
        String sql = "INSERT INTO links (claim, position, " + LinkColumns.NAMES + ") VALUES (?, ?, "
                + LinkColumns.PLACES + ")";
        PreparedStatement insert = statements.of(sql);
        Values values = new Values(insert);
        for (Claim claim : claims) {
            List<Link> links = claim.attribution().links();
            for (int i = 0; i < links.size(); i++) {
                values.text(claim.id().value()).number(i);
                LinkColumns.set(values, links.get(i));
                values.addToBatch();
            }
        }
        insert.executeBatch();
    }

    private static void insertEvidence(Statements statements, List<Claim> claims) throws SQLException {
        String sql = "INSERT INTO evidence (claim, position, role, part_start, part_end) VALUES (?, ?, ?, ?, ?)";
        PreparedStatement insert = statements.of(sql);
        Values values = new Values(insert);
        for (Claim claim : claims) {
            List<Evidence.Part> parts = claim.evidence().parts();
            for (int i = 0; i < parts.size(); i++) {
                values.text(claim.id().value())
                        .number(i)
                        .text(Row.label(parts.get(i).role()))
                        .span(parts.get(i).span())
                        .addToBatch();
            }
        }
        insert.executeBatch();
    }

    private static Claim claim(Row row, AttributionChain chain, List<Evidence.Part> parts) throws SQLException {
        return new Claim(
                new ClaimId(row.text("id")),
                new ReportId(row.text("report")),
                row.span("number"),
                interval(row),
                row.constant(Measure.class, "measure"),
                row.text("unit"),
                population(row),
                row.maybeText("cause"),
                row.maybeText("blamed"),
                PlaceColumns.where(row),
                when(row),
                row.constant(Scope.class, "scope"),
                row.constant(Status.class, "status"),
                chain,
                new Certainty(Json.texts(row.text("doubts"))),
                new Evidence(row.text("rule"), row.span("sentence"), parts));
    }

    private static Interval interval(Row row) throws SQLException {
        return new Interval(
                row.maybeDecimal("low"),
                row.maybeDecimal("high"),
                row.flag("low_exclusive"),
                row.flag("high_exclusive"),
                row.flag("approximate"));
    }

    private static Optional<Population> population(Row row) throws SQLException {
        Optional<String> name = row.maybeText("population");
        return name.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Population(name.get(), row.constant(Role.class, "role"), row.maybeText("affiliation")));
    }

    private static Optional<TimeWindow> when(Row row) throws SQLException {
        Optional<String> words = row.maybeText("time_words");
        return words.isEmpty()
                ? Optional.empty()
                : Optional.of(new TimeWindow(words.get(), row.maybeDate("time_from"), row.maybeDate("time_to")));
    }

    private static Map<String, List<Link>> links(Statements statements, ReportId report) throws SQLException {
        Map<String, List<Link>> byClaim = new HashMap<>();
        eachOf(
                statements,
                "links",
                report,
                row -> byClaim.computeIfAbsent(row.text("claim"), id -> new ArrayList<>())
                        .add(LinkColumns.link(row)));
        return byClaim;
    }

    private static Map<String, List<Evidence.Part>> parts(Statements statements, ReportId report) throws SQLException {
        Map<String, List<Evidence.Part>> byClaim = new HashMap<>();
        eachOf(
                statements,
                "evidence",
                report,
                row -> byClaim.computeIfAbsent(row.text("claim"), id -> new ArrayList<>())
                        .add(new Evidence.Part(row.constant(Evidence.Role.class, "role"), row.span("part"))));
        return byClaim;
    }

    private static void eachOf(Statements statements, String table, ReportId report, RowReader reader)
            throws SQLException {
        String sql = "SELECT t.* FROM " + table + " t JOIN claims c ON c.id = t.claim WHERE c.report = ?"
                + " ORDER BY t.claim, t.position";
        PreparedStatement select = statements.of(sql);
        select.setString(1, report.value());
        try (ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                reader.read(new Row(rows));
            }
        }
    }

    private interface RowReader {
        void read(Row row) throws SQLException;
    }
}
