package dev.whence.ledger;

import dev.whence.report.ReportId;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/**
 * What a search for shared text found out about a report by itself and about two of them, as bytes that only the search
 * understands. They go with the reports, and are kept when the passages are stored. For one thread at a time.
 */
public final class SearchNotes {
    private final Path file;
    private final Statements statements;
    private final Kept kept;

    /** Does something in the transaction that is open, or opens one. */
    interface Kept {
        void within(Work work);
    }

    /** Writes something. */
    interface Work {
        void run() throws SQLException;
    }

    SearchNotes(Path file, Statements statements, Kept kept) {
        this.file = file;
        this.statements = statements;
        this.kept = kept;
    }

    public Optional<byte[]> of(ReportId report) {
        return note("SELECT note FROM report_notes WHERE report = ?", report);
    }

    public Optional<byte[]> of(ReportId from, ReportId to) {
        return note("SELECT note FROM pair_notes WHERE from_report = ? AND to_report = ?", from, to);
    }

    /** Puts a note in place of the one there was. */
    public void keep(ReportId report, byte[] note) {
        write(
                note,
                "INSERT INTO report_notes (note, report) VALUES (?, ?) ON CONFLICT (report) DO UPDATE SET note ="
                        + " excluded.note",
                report);
    }

    /** Puts a note in place of the one there was. */
    public void keep(ReportId from, ReportId to, byte[] note) {
        write(
                note,
                "INSERT INTO pair_notes (note, from_report, to_report) VALUES (?, ?, ?) ON CONFLICT (to_report,"
                        + " from_report) DO UPDATE SET note = excluded.note",
                from,
                to);
    }

    private Optional<byte[]> note(String sql, ReportId... reports) {
        try {
            PreparedStatement select = statements.of(sql);
            for (int i = 0; i < reports.length; i++) {
                select.setString(i + 1, reports[i].value());
            }
            try (ResultSet rows = select.executeQuery()) {
                return rows.next() ? Optional.of(rows.getBytes(1)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw LedgerException.of(file, e);
        }
    }

    private void write(byte[] note, String sql, ReportId... reports) {
        kept.within(() -> {
            PreparedStatement insert = statements.of(sql);
            insert.setBytes(1, note);
            for (int i = 0; i < reports.length; i++) {
                insert.setString(i + 2, reports[i].value());
            }
            insert.executeUpdate();
        });
    }
}
