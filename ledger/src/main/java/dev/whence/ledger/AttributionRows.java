package dev.whence.ledger;

import dev.whence.attribution.Attribution;
import dev.whence.attribution.Link;
import dev.whence.report.ReportId;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Attributions as rows of {@code attributions}, with whom they name in {@code attribution_links}. */
final class AttributionRows {
    private AttributionRows() {}

    static void insert(Statements statements, ReportId report, List<Attribution> attributions) throws SQLException {
        String sql =
                "INSERT INTO attributions (report, position, source_start, source_end, cue_start, cue_end, content,"
                        + " governed, stance, rule) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
        PreparedStatement insert = statements.of(sql);
        Values values = new Values(insert);
        for (int i = 0; i < attributions.size(); i++) {
            Attribution attribution = attributions.get(i);
            values.text(report.value())
                    .number(i)
                    .span(attribution.source())
                    .span(attribution.cue())
                    .text(Json.spans(attribution.content()))
                    .text(Json.spans(attribution.governed()))
                    .text(Row.label(attribution.status()))
                    .text(attribution.rule())
                    .addToBatch();
        }
        insert.executeBatch();
        insertLinks(statements, report, attributions);
    }

    /** All attributions of a report, in the order in which they were put in. */
    static List<Attribution> of(Statements statements, ReportId report) throws SQLException {
        Map<Integer, List<Link>> links = links(statements, report);
        List<Attribution> attributions = new ArrayList<>();
        PreparedStatement select = statements.of("SELECT * FROM attributions WHERE report = ? ORDER BY position");
        select.setString(1, report.value());
        try (ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                Row row = new Row(rows);
                attributions.add(attribution(row, links.getOrDefault(row.number("position"), List.of())));
            }
        }
        return attributions;
    }

    private static void insertLinks(Statements statements, ReportId report, List<Attribution> attributions)
            throws SQLException {
        String sql = "INSERT INTO attribution_links (report, attribution, position, " + LinkColumns.NAMES
                + ") VALUES (?, ?, ?, " + LinkColumns.PLACES + ")";
        PreparedStatement insert = statements.of(sql);
        Values values = new Values(insert);
        for (int i = 0; i < attributions.size(); i++) {
            List<Link> links = new ArrayList<>();
            links.add(attributions.get(i).link());
            links.addAll(attributions.get(i).relays());
            for (int j = 0; j < links.size(); j++) {
                values.text(report.value()).number(i).number(j);
                LinkColumns.set(values, links.get(j));
                values.addToBatch();
            }
        }
        insert.executeBatch();
    }

    private static Map<Integer, List<Link>> links(Statements statements, ReportId report) throws SQLException {
        String sql = "SELECT * FROM attribution_links WHERE report = ? ORDER BY attribution, position";
        Map<Integer, List<Link>> links = new HashMap<>();
        PreparedStatement select = statements.of(sql);
        select.setString(1, report.value());
        try (ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                Row row = new Row(rows);
                links.computeIfAbsent(row.number("attribution"), position -> new ArrayList<>())
                        .add(LinkColumns.link(row));
            }
        }
        return links;
    }

    private static Attribution attribution(Row row, List<Link> links) throws SQLException {
        return new Attribution(
                row.maybeSpan("source"),
                row.maybeSpan("cue"),
                Json.spans(row.text("content")),
                Json.spans(row.text("governed")),
                links.get(0),
                links.subList(1, links.size()),
                row.constant(Attribution.Stance.class, "stance"),
                row.text("rule"));
    }
}
