package dev.whence.ledger;

import dev.whence.analysis.Reading;
import dev.whence.report.Skipped;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A ledger to write in, by one process at a time. One report is one transaction, so that a run that is killed leaves
 * whole reports only, and the next run reads what is missing. For one thread.
 */
public final class LedgerWriter implements AutoCloseable {
    private final Path file;
    private final Path folder;
    private final Connection connection;
    private final WriterLock lock;
    private final Clock clock;
    private int run;

    private LedgerWriter(Path file, Path folder, Connection connection, WriterLock lock, Clock clock) {
        this.file = file;
        this.folder = folder;
        this.connection = connection;
        this.lock = lock;
        this.clock = clock;
    }

    /**
     * Opens a ledger, and makes it where there is none.
     *
     * @throws LedgerException if the path can be no ledger, or another process writes it
     */
    public static LedgerWriter open(Path file, Clock clock) {
        Path folder = LedgerFile.checkWritable(file);
        WriterLock lock = WriterLock.take(file);
        try {
            return new LedgerWriter(file, folder, LedgerFile.openForWriting(file), lock, clock);
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    /**
     * Names a file or folder as seen from the ledger's folder, with {@code /} between the parts, so that ledger and
     * reports may be moved together: {@code ../news/1.txt}. On another drive it is the absolute path.
     */
    public String locate(Path path) throws IOException {
        Path real = path.toRealPath();
        boolean related = folder.getRoot() != null && folder.getRoot().equals(real.getRoot());
        String location = (related ? folder.relativize(real) : real).toString().replace('\\', '/');
        return location.isEmpty() ? "." : location;
    }

    /** Notes that a run begins; runs that never ended are noted as interrupted. */
    public void begin(Run.Plan plan) {
        inTransaction(() -> {
            update("UPDATE runs SET status = ? WHERE status = ?", "interrupted", "running");
            run = nextRun();
            try (PreparedStatement insert = connection.prepareStatement(
                    "INSERT INTO runs (id, version, settings, inputs, started, status, counts)"
                            + " VALUES (?, ?, ?, ?, ?, 'running', '{}')")) {
                new Values(insert)
                        .number(run)
                        .text(plan.version())
                        .text(Json.object(plan.settings()))
                        .text(Json.texts(plan.inputs()))
                        .text(clock.instant().toString());
                insert.executeUpdate();
            }
        });
    }

    /** Notes how the run ended, and what it counted. */
    public void finish(Run.Status status, Map<String, Long> counts) {
        inTransaction(() -> {
            try (PreparedStatement update = connection.prepareStatement(
                    "UPDATE runs SET status = ?, finished = ?, counts = ? WHERE id = ?")) {
                new Values(update)
                        .text(Row.label(status))
                        .text(clock.instant().toString())
                        .text(Json.object(counts))
                        .number(run);
                update.executeUpdate();
            }
        });
    }

    /** What the ledger holds of the file at that location. */
    public Optional<Entry> entry(String location) {
        return entryWhere("location", location);
    }

    /** What the ledger holds under that name. */
    public Optional<Entry> entryNamed(String name) {
        return entryWhere("name", name);
    }

    /** Puts a reading in, in place of all that was known of its file. */
    public void store(Origin origin, Reading reading) {
        inTransaction(() -> {
            remove(origin.location());
            ReportRows.insert(connection, origin, run, reading.report());
            ClaimRows.insert(connection, reading.report(), reading.claims());
            AttributionRows.insert(connection, reading.report().id(), reading.attributions());
        });
    }

    /** Notes that a file was not read, in place of all that was known of it. */
    public void store(Origin origin, Skipped skipped) {
        inTransaction(() -> {
            remove(origin.location());
            try (PreparedStatement insert = connection.prepareStatement(
                    "INSERT INTO skipped (location, name, root, fingerprint, read_by, run, reason)"
                            + " VALUES (?, ?, ?, ?, ?, ?, ?)")) {
                new Values(insert)
                        .text(origin.location())
                        .text(skipped.path())
                        .text(origin.root())
                        .text(origin.fingerprint())
                        .text(origin.readBy())
                        .number(run)
                        .text(skipped.reason());
                insert.executeUpdate();
            }
        });
    }

    /**
     * Drops what came from below a folder and is no longer there.
     *
     * @param root the folder, as {@link #locate} names it
     * @param present the locations that are still there
     * @return the names of what was dropped
     */
    public List<String> dropGone(String root, Set<String> present) {
        List<String> dropped = new ArrayList<>();
        inTransaction(() -> {
            for (String table : List.of("reports", "skipped")) {
                for (Located located : locations(table)) {
                    if (isBelow(root, located.location()) && !present.contains(located.location())) {
                        remove(located.location());
                        dropped.add(located.name());
                    }
                }
            }
        });
        dropped.sort(Names.BY_CODE_POINT);
        return dropped;
    }

    /** What is in the ledger now; closed with this writer. */
    public Ledger contents() {
        return new Ledger(file, connection);
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw LedgerException.of(file, e);
        } finally {
            lock.close();
        }
    }

    /** Whether a location lies below a folder; {@code .} is the ledger's own folder. */
    static boolean isBelow(String root, String location) {
        if (root.equals(".")) {
            return !location.startsWith("../") && !Path.of(location).isAbsolute();
        }
        return location.startsWith(root.endsWith("/") ? root : root + "/");
    }

    private Optional<Entry> entryWhere(String column, String value) {
        try {
            Optional<Entry> read = entryIn("reports", column, value, "NULL");
            return read.isPresent() ? read : entryIn("skipped", column, value, "reason");
        } catch (SQLException e) {
            throw LedgerException.of(file, e);
        }
    }

    private Optional<Entry> entryIn(String table, String column, String value, String reason) throws SQLException {
        String sql = "SELECT name, location, root, fingerprint, read_by, " + reason + " AS reason FROM " + table
                + " WHERE " + column + " = ?";
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setString(1, value);
            try (ResultSet rows = select.executeQuery()) {
                if (!rows.next()) {
                    return Optional.empty();
                }
                Row row = new Row(rows);
                Origin origin =
                        new Origin(row.text("location"), row.text("root"), row.text("fingerprint"), row.text("read_by"));
                return Optional.of(new Entry(row.text("name"), origin, row.maybeText("reason")));
            }
        }
    }

    private List<Located> locations(String table) throws SQLException {
        List<Located> found = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement("SELECT location, name FROM " + table);
                ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                found.add(new Located(rows.getString(1), rows.getString(2)));
            }
        }
        return found;
    }

    private void remove(String location) throws SQLException {
        update("DELETE FROM reports WHERE location = ?", location);
        update("DELETE FROM skipped WHERE location = ?", location);
    }

    private int nextRun() throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("SELECT coalesce(max(id), 0) + 1 FROM runs");
                ResultSet rows = select.executeQuery()) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private void update(String sql, String... values) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(sql)) {
            Values set = new Values(update);
            for (String value : values) {
                set.text(value);
            }
            update.executeUpdate();
        }
    }

    private void inTransaction(Work work) {
        try {
            connection.setAutoCommit(false);
            try {
                work.run();
                connection.commit();
            } catch (SQLException | RuntimeException e) {
                connection.rollback();
                throw e;
            } finally {
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw LedgerException.of(file, e);
        }
    }

    private interface Work {
        void run() throws SQLException;
    }

    private record Located(String location, String name) {}
}
