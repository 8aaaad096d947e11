package dev.whence.ledger;

import dev.whence.decision.anchor.Sighting;
import dev.whence.report.ReportId;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/** As what the reports of decisions were last found, as rows of {@code decision_reports}. */
final class SightingRows {
    private SightingRows() {}

    /** Puts them in place of earlier sightings of the same reports. */
    static void store(Statements statements, Map<ReportId, Sighting> sightings) throws SQLException {
        PreparedStatement insert = statements.of("INSERT INTO decision_reports (report, last_name, last_text)"
                + " VALUES (?, ?, ?) ON CONFLICT (report) DO UPDATE SET"
                + " last_name = excluded.last_name, last_text = excluded.last_text");
        Values values = new Values(insert);
        for (Map.Entry<ReportId, Sighting> seen : sightings.entrySet()) {
            values.text(seen.getKey().value())
                    .text(seen.getValue().reportName())
                    .text(seen.getValue().text())
                    .addToBatch();
        }
        insert.executeBatch();
    }

    static Map<ReportId, Sighting> all(Statements statements) throws SQLException {
        Map<ReportId, Sighting> sightings = new HashMap<>();
        try (ResultSet rows = statements.of("SELECT * FROM decision_reports").executeQuery()) {
            while (rows.next()) {
                Row row = new Row(rows);
                sightings.put(
                        new ReportId(row.text("report")), new Sighting(row.text("last_name"), row.text("last_text")));
            }
        }
        return sightings;
    }
}
