package dev.whence.ledger;

import dev.whence.reconcile.Incident;
import dev.whence.reconcile.IncidentId;
import dev.whence.reconcile.QuestionId;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Incidents as rows of {@code incidents}. */
final class IncidentRows {
    private IncidentRows() {}

    static void insert(Statements statements, List<Incident> incidents) throws SQLException {
        PreparedStatement insert = statements.of("INSERT INTO incidents (id, position, label, time_from, time_to, "
                + PlaceColumns.NAMES + ", cause, blamed, questions) VALUES (?, ?, ?, ?, ?, " + PlaceColumns.PLACES
                + ", ?, ?, ?)");
        Values values = new Values(insert);
        int position = 0;
        for (Incident incident : incidents) {
            values.text(incident.id().value())
                    .number(position++)
                    .text(incident.label())
                    .text(incident.from().map(Object::toString))
                    .text(incident.to().map(Object::toString));
            PlaceColumns.set(values, incident.place());
            values.text(incident.cause())
                    .text(Json.texts(incident.blamed()))
                    .text(Json.texts(
                            incident.questions().stream().map(QuestionId::value).toList()))
                    .addToBatch();
        }
        insert.executeBatch();
    }

    static void removeAll(Statements statements) throws SQLException {
        statements.of("DELETE FROM incidents").executeUpdate();
    }

    static List<Incident> all(Statements statements) throws SQLException {
        List<Incident> incidents = new ArrayList<>();
        try (ResultSet rows =
                statements.of("SELECT * FROM incidents ORDER BY position").executeQuery()) {
            while (rows.next()) {
                Row row = new Row(rows);
                incidents.add(new Incident(
                        new IncidentId(row.text("id")),
                        row.text("label"),
                        row.maybeDate("time_from"),
                        row.maybeDate("time_to"),
                        PlaceColumns.where(row),
                        row.maybeText("cause"),
                        Json.texts(row.text("blamed")),
                        Json.texts(row.text("questions")).stream()
                                .map(QuestionId::new)
                                .toList()));
            }
        }
        return incidents;
    }
}
