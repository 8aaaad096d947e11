package dev.whence.ledger;

import dev.whence.report.Skipped;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Files as rows of {@code files}, and what could not be read of them in {@code skipped}. */
final class FileRows {
    private FileRows() {}

    static void insert(Statements statements, String name, Origin origin, int run) throws SQLException {
        String sql = "INSERT INTO files (location, name, root, fingerprint, read_by, run) VALUES (?, ?, ?, ?, ?, ?)";
        PreparedStatement insert = statements.of(sql);
        new Values(insert)
                .text(origin.location())
                .text(name)
                .text(origin.root())
                .text(origin.fingerprint())
                .text(origin.readBy())
                .number(run);
        insert.executeUpdate();
    }

    static void insertSkipped(Statements statements, String file, int position, Skipped skipped) throws SQLException {
        String sql = "INSERT INTO skipped (file, position, name, reason) VALUES (?, ?, ?, ?)";
        PreparedStatement insert = statements.of(sql);
        new Values(insert).text(file).number(position).text(skipped.path()).text(skipped.reason());
        insert.executeUpdate();
    }

    /** A number for what cannot be read of a file, above those that are taken. */
    static int nextSkipped(Statements statements, String location) throws SQLException {
        PreparedStatement select = statements.of("SELECT coalesce(max(position), -1) + 1 FROM skipped WHERE file = ?");
        select.setString(1, location);
        try (ResultSet rows = select.executeQuery()) {
            rows.next();
            return rows.getInt(1);
        }
    }

    static void setFingerprint(Statements statements, String location, String fingerprint) throws SQLException {
        PreparedStatement update = statements.of("UPDATE files SET fingerprint = ? WHERE location = ?");
        new Values(update).text(fingerprint).text(location);
        update.executeUpdate();
    }

    /** Removes a file with all that was read in it. */
    static void remove(Statements statements, String location) throws SQLException {
        PreparedStatement delete = statements.of("DELETE FROM files WHERE location = ?");
        delete.setString(1, location);
        delete.executeUpdate();
    }

    /** @param column {@code location} or {@code name} */
    static Optional<KnownFile> find(Statements statements, String column, String value) throws SQLException {
        String sql = "SELECT name, location, root, fingerprint, read_by,"
                + " (SELECT count(*) FROM reports r WHERE r.file = f.location) AS reports,"
                + " (SELECT count(*) FROM skipped s WHERE s.file = f.location) AS skipped"
                + " FROM files f WHERE " + column + " = ?";
        PreparedStatement select = statements.of(sql);
        select.setString(1, value);
        try (ResultSet rows = select.executeQuery()) {
            return rows.next() ? Optional.of(known(new Row(rows))) : Optional.empty();
        }
    }

    /** Location and name of every file. */
    static List<Located> all(Statements statements) throws SQLException {
        List<Located> found = new ArrayList<>();
        PreparedStatement select = statements.of("SELECT location, name FROM files");
        try (ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                found.add(new Located(rows.getString(1), rows.getString(2)));
            }
        }
        return found;
    }

    record Located(String location, String name) {}

    private static KnownFile known(Row row) throws SQLException {
        Origin origin =
                new Origin(row.text("location"), row.text("root"), row.text("fingerprint"), row.text("read_by"));
        return new KnownFile(row.text("name"), origin, row.number("reports"), row.number("skipped"));
    }
}
