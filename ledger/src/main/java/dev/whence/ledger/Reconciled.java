package dev.whence.ledger;

import dev.whence.analysis.Reconciler;
import dev.whence.reconcile.Owners;
import dev.whence.reconcile.Policy;
import dev.whence.reconcile.Reconciliation;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the claims say together; in {@code reconciled} and {@code owners} what it was made of, and how. */
final class Reconciled {
    private Reconciled() {}

    static void store(Statements statements, Reconciliation reconciliation, Reconciler by, String way)
            throws SQLException {
        FindingRows.removeAll(statements);
        IncidentRows.removeAll(statements);
        QuestionRows.removeAll(statements);
        QuestionRows.insert(statements, reconciliation.questions());
        IncidentRows.insert(statements, reconciliation.incidents());
        FindingRows.insert(statements, reconciliation.findings());
        Fingerprints.RECONCILED.set(statements, way);
        PreparedStatement policy = statements.of("UPDATE reconciled SET policy = ?");
        policy.setString(1, by.policy().label());
        policy.executeUpdate();
        store(statements, by.owners());
    }

    private static void store(Statements statements, Owners owners) throws SQLException {
        statements.of("DELETE FROM owners").executeUpdate();
        PreparedStatement insert = statements.of("INSERT INTO owners (outlet, owner) VALUES (?, ?)");
        for (Map.Entry<String, String> entry : owners.byOutlet().entrySet()) {
            insert.setString(1, entry.getKey());
            insert.setString(2, entry.getValue());
            insert.executeUpdate();
        }
    }

    /** How it was made; where that is not known, by the usual policy. */
    static Reconciler by(Statements statements) throws SQLException {
        Policy policy = Policy.ENVELOPE;
        try (ResultSet rows = statements.of("SELECT policy FROM reconciled").executeQuery()) {
            if (rows.next()) {
                policy = Optional.ofNullable(rows.getString(1))
                        .flatMap(Policy::of)
                        .orElse(policy);
            }
        }
        List<Owners.Line> lines = new ArrayList<>();
        try (ResultSet rows = statements
                .of("SELECT outlet, owner FROM owners ORDER BY outlet")
                .executeQuery()) {
            while (rows.next()) {
                lines.add(new Owners.Line(rows.getString(1), rows.getString(2)));
            }
        }
        return new Reconciler(policy, new Owners(lines));
    }

    static Reconciliation read(Statements statements) throws SQLException {
        return new Reconciliation(
                QuestionRows.all(statements), IncidentRows.all(statements), FindingRows.all(statements));
    }
}
