package dev.whence.ledger;

import dev.whence.reconcile.Reconciliation;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** What the claims say together, and in {@code reconciled} what it was made of. */
final class Reconciled {
    private Reconciled() {}

    static boolean isOf(Statements statements, String fingerprint) throws SQLException {
        PreparedStatement select = statements.of("SELECT 1 FROM reconciled WHERE fingerprint = ?");
        select.setString(1, fingerprint);
        try (ResultSet rows = select.executeQuery()) {
            return rows.next();
        }
    }

    static void store(Statements statements, Reconciliation reconciliation, String fingerprint) throws SQLException {
        FindingRows.removeAll(statements);
        IncidentRows.removeAll(statements);
        QuestionRows.removeAll(statements);
        QuestionRows.insert(statements, reconciliation.questions());
        IncidentRows.insert(statements, reconciliation.incidents());
        FindingRows.insert(statements, reconciliation.findings());
        statements.of("DELETE FROM reconciled").executeUpdate();
        PreparedStatement insert = statements.of("INSERT INTO reconciled (fingerprint) VALUES (?)");
        insert.setString(1, fingerprint);
        insert.executeUpdate();
    }

    static Reconciliation read(Statements statements) throws SQLException {
        return new Reconciliation(
                QuestionRows.all(statements), IncidentRows.all(statements), FindingRows.all(statements));
    }
}
