package dev.whence.ledger;

import dev.whence.attribution.Attribution;
import dev.whence.attribution.Link;
import dev.whence.attribution.SourceKind;
import dev.whence.report.ReportId;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Attributions as rows of the table {@code attributions}. */
final class AttributionRows {
    private AttributionRows() {}

    static void insert(Connection connection, ReportId report, List<Attribution> attributions) throws SQLException {
        String sql =
                "INSERT INTO attributions (report, position, source_start, source_end, cue_start, cue_end, content,"
                        + " link_source, link_kind, link_cue, link_source_start, link_source_end, link_cue_start, link_cue_end,"
                        + " stance, rule) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            Values values = new Values(insert);
            for (int i = 0; i < attributions.size(); i++) {
                Attribution attribution = attributions.get(i);
                Link link = attribution.link();
                values.text(report.value())
                        .number(i)
                        .span(attribution.source())
                        .span(attribution.cue())
                        .text(Json.spans(attribution.content()))
                        .text(link.source())
                        .text(link.kind().label())
                        .text(link.cue())
                        .span(link.sourceSpan())
                        .span(link.cueSpan())
                        .text(Row.label(attribution.status()))
                        .text(attribution.rule())
                        .addToBatch();
            }
            insert.executeBatch();
        }
    }

    /** All attributions of a report, in the order in which they were put in. */
    static List<Attribution> of(Connection connection, ReportId report) throws SQLException {
        List<Attribution> attributions = new ArrayList<>();
        try (PreparedStatement select =
                connection.prepareStatement("SELECT * FROM attributions WHERE report = ? ORDER BY position")) {
            select.setString(1, report.value());
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    attributions.add(attribution(new Row(rows)));
                }
            }
        }
        return attributions;
    }

    private static Attribution attribution(Row row) throws SQLException {
        Link link = new Link(
                row.text("link_source"),
                row.constant(SourceKind.class, "link_kind"),
                row.maybeText("link_cue"),
                row.maybeSpan("link_source"),
                row.maybeSpan("link_cue"));
        return new Attribution(
                row.maybeSpan("source"),
                row.maybeSpan("cue"),
                Json.spans(row.text("content")),
                link,
                row.constant(Attribution.Stance.class, "stance"),
                row.text("rule"));
    }
}
