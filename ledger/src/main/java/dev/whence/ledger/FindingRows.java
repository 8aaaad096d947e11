package dev.whence.ledger;

import dev.whence.claim.ClaimId;
import dev.whence.reconcile.Finding;
import dev.whence.reconcile.FindingId;
import dev.whence.reconcile.FindingType;
import dev.whence.reconcile.QuestionId;
import dev.whence.reconcile.Severity;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Findings as rows of {@code findings}. */
final class FindingRows {
    private FindingRows() {}

    static void insert(Statements statements, List<Finding> findings) throws SQLException {
        PreparedStatement insert =
                statements.of("INSERT INTO findings (id, position, type, severity, explanation, claims, questions)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?)");
        Values values = new Values(insert);
        int position = 0;
        for (Finding finding : findings) {
            values.text(finding.id().value())
                    .number(position++)
                    .text(finding.type().label())
                    .text(finding.severity().label())
                    .text(finding.explanation())
                    .text(Json.texts(
                            finding.claims().stream().map(ClaimId::value).toList()))
                    .text(Json.texts(
                            finding.questions().stream().map(QuestionId::value).toList()))
                    .addToBatch();
        }
        insert.executeBatch();
    }

    static void removeAll(Statements statements) throws SQLException {
        statements.of("DELETE FROM findings").executeUpdate();
    }

    static List<Finding> all(Statements statements) throws SQLException {
        List<Finding> findings = new ArrayList<>();
        try (ResultSet rows =
                statements.of("SELECT * FROM findings ORDER BY position").executeQuery()) {
            while (rows.next()) {
                Row row = new Row(rows);
                findings.add(new Finding(
                        new FindingId(row.text("id")),
                        row.constant(FindingType.class, "type"),
                        row.constant(Severity.class, "severity"),
                        Json.texts(row.text("claims")).stream()
                                .map(ClaimId::new)
                                .toList(),
                        Json.texts(row.text("questions")).stream()
                                .map(QuestionId::new)
                                .toList(),
                        row.text("explanation")));
            }
        }
        return findings;
    }
}
