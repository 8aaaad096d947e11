package dev.whence.ledger;

import dev.whence.report.Hashes;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** What stored results were made of: a hash of the reports and of how, in a table of one row. */
enum Fingerprints {
    /** Of the passages. */
    SEARCHED("searched"),
    /** Of the questions. */
    RECONCILED("reconciled");

    private final String table;

    Fingerprints(String table) {
        this.table = table;
    }

    /** Of all reports and a way to look at them; the same for the same reports in any order. */
    static String of(Statements statements, String way) throws SQLException {
        List<String> parts = new ArrayList<>();
        try (ResultSet rows =
                statements.of("SELECT id FROM reports WHERE same_as IS NULL").executeQuery()) {
            while (rows.next()) {
                parts.add(rows.getString(1));
            }
        }
        parts.sort(Names.BY_CODE_POINT);
        parts.add(way);
        return Hashes.short128(parts.toArray(String[]::new));
    }

    /** Whether the results were made of the reports that are there now, in that way. */
    boolean isOf(Statements statements, String way) throws SQLException {
        PreparedStatement select = statements.of("SELECT 1 FROM " + table + " WHERE fingerprint = ?");
        select.setString(1, of(statements, way));
        try (ResultSet rows = select.executeQuery()) {
            return rows.next();
        }
    }

    /** Notes that they now are. */
    void set(Statements statements, String way) throws SQLException {
        statements.of("DELETE FROM " + table).executeUpdate();
        PreparedStatement insert = statements.of("INSERT INTO " + table + " (fingerprint) VALUES (?)");
        insert.setString(1, of(statements, way));
        insert.executeUpdate();
    }
}
